package org.midad.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.midad.platform.DatabaseAddress;
import org.midad.platform.Migrations;
import org.midad.platform.Refusal;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fills a fresh database with the rows of a backup. */
final class Load {
    private static final String FOREIGN_KEYS =
            """
            select conrelid::regclass::text, quote_ident(conname) from pg_constraint
            where connamespace = current_schema()::regnamespace and contype = 'f' and conenforced
            order by 1, 2
            """;

    private final Archive archive;
    private final Progress progress;

    Load(Archive archive, Progress progress) {
        this.archive = archive;
        this.progress = progress;
    }

    /**
     * Makes the schema as it was, loads all rows in one transaction, and migrates to today's.
     *
     * @throws Refusal if the rows do not fit the schema or each other
     */
    void into(DatabaseAddress address) throws IOException, SQLException {
        DataSource database =
                new DriverManagerDataSource(address.url(), address.user(), address.password());
        Migrations.bring(database, archive.manifest().schema());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                fill(connection, statement);
                connection.commit();
            }
        }
        Migrations.bring(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            progress.begin("counting for the planner");
            statement.execute("analyze");
        }
    }

    private void fill(Connection connection, Statement statement) throws IOException, SQLException {
        Catalogue here = Catalogue.read(connection);
        requireSame(here);
        Catalogue.settle(statement);
        // no trigger sees the rows come in, those of foreign keys neither: they are checked below
        statement.execute("set local session_replication_role = replica");
        statement.execute("truncate " + here.tableList());
        // the outbox comes in too; its transaction numbers are of the database that was: harmless,
        // since a change that is heard again has a page made again and nothing else
        for (Manifest.TableRows rows : archive.manifest().tables()) {
            copy(connection, rows);
        }
        statement.execute("set local session_replication_role = origin");
        checkForeignKeys(statement);
        try (PreparedStatement set =
                connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            for (Manifest.Counter counter : archive.manifest().counters()) {
                set.setString(1, Catalogue.quoted(counter.name()));
                set.setLong(2, counter.value());
                set.setBoolean(3, counter.used());
                set.execute();
            }
        }
    }

    /** The names go into statements, so they are those of the schema itself or none. */
    private void requireSame(Catalogue here) {
        Manifest manifest = archive.manifest();
        Set<Catalogue.Table> tables =
                manifest.tables().stream()
                        .map(Manifest.TableRows::table)
                        .collect(Collectors.toSet());
        Set<String> sequences =
                manifest.counters().stream()
                        .map(Manifest.Counter::name)
                        .collect(Collectors.toSet());
        if (!tables.equals(new HashSet<>(here.tables()))
                || !sequences.equals(new HashSet<>(here.sequences()))) {
            throw new Refusal(
                    "The tables of the backup are not those of schema "
                            + manifest.schema()
                            + ": restore it with the program that made it (Midad "
                            + manifest.midad()
                            + ").");
        }
    }

    private void copy(Connection connection, Manifest.TableRows rows)
            throws IOException, SQLException {
        Catalogue.Table table = rows.table();
        progress.begin(table.name());
        try (InputStream in = archive.open(Manifest.TableRows.entry(table))) {
            long loaded =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "copy "
                                            + table.forCopy()
                                            + " from stdin (format text, encoding 'UTF8')",
                                    new Telling(in, progress));
            if (loaded != rows.rows()) {
                throw new SQLException(
                        table.name() + " took " + loaded + " of " + rows.rows() + " rows");
            }
        }
    }

    /** Has PostgreSQL check each foreign key as a whole, which is what enforcing it anew means. */
    private void checkForeignKeys(Statement statement) throws SQLException {
        progress.begin("checking references");
        List<String> constraints = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(FOREIGN_KEYS)) {
            while (found.next()) {
                constraints.add(
                        "alter table "
                                + found.getString(1)
                                + " alter constraint "
                                + found.getString(2));
            }
        }
        for (String constraint : constraints) {
            statement.execute(constraint + " not enforced");
            statement.execute(constraint + " enforced");
        }
    }
}
