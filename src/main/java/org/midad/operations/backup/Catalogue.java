package org.midad.operations.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables and sequences of the newspaper's schema, asked of PostgreSQL itself. Flyway's own
 * table is none of them: migrations write it.
 *
 * @param tables by name
 * @param sequences names, those of identity columns too
 */
record Catalogue(List<Table> tables, List<String> sequences) {
    private static final String TABLES =
            """
            select c.relname, array_agg(a.attname::text order by a.attnum)
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history'
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            group by c.relname
            order by c.relname
            """;

    private static final String SEQUENCES =
            """
            select relname from pg_class
            where relnamespace = current_schema()::regnamespace and relkind = 'S'
            order by relname
            """;

    /** A table with its columns in their order, without those that PostgreSQL generates. */
    record Table(String name, List<String> columns) {
        Table {
            columns = List.copyOf(columns);
        }

        /** The table with its columns, as COPY takes them. */
        String forCopy() {
            return quoted(name)
                    + columns.stream()
                            .map(Catalogue::quoted)
                            .collect(Collectors.joining(", ", " (", ")"));
        }
    }

    static Catalogue read(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        List<String> sequences = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    String[] columns = (String[]) found.getArray(2).getArray();
                    tables.add(new Table(found.getString(1), Stream.of(columns).toList()));
                }
            }
            try (ResultSet found = statement.executeQuery(SEQUENCES)) {
                while (found.next()) {
                    sequences.add(found.getString(1));
                }
            }
        }
        return new Catalogue(List.copyOf(tables), List.copyOf(sequences));
    }

    /** All tables, as a statement takes them. */
    String tableList() {
        return tables.stream().map(table -> quoted(table.name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** What COPY writes must mean the same in every session that reads it. */
    static void settle(Statement statement) throws SQLException {
        statement.execute("set local datestyle = 'ISO, YMD'");
        statement.execute("set local intervalstyle = 'iso_8601'");
        statement.execute("set local timezone = 'UTC'");
        statement.execute("set local extra_float_digits = 1");
    }
}
