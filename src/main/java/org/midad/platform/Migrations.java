package org.midad.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this program's schema, or says why it must not. */
public final class Migrations {
    /** The newest file in {@code db/migration}; a test holds it against the folder. */
    public static final int NEWEST = 14;

    private Migrations() {}

    /**
     * Migrates under Flyway's lock. Asks for the version first: a database that is up to date costs
     * one query.
     *
     * @throws Refusal if the data come from a newer Midad
     */
    public static void bring(DataSource database) {
        bring(database, NEWEST);
    }

    /**
     * Migrates as far as this version and no further, for data of that version that are about to
     * come in.
     *
     * @throws Refusal if the data come from a newer Midad
     */
    public static void bring(DataSource database, int version) {
        if (standsAt(database) >= version) {
            return;
        }
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(String.valueOf(version))
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /**
     * For a command that meets a database which another process runs: it must not migrate.
     *
     * @throws Refusal if the schema is not this program's
     */
    public static void require(DataSource database) {
        int version = standsAt(database);
        if (version != NEWEST) {
            throw new Refusal(
                    "The running newspaper has schema version "
                            + version
                            + " and this program "
                            + NEWEST
                            + ": restart it with ./midad run, then try again.");
        }
    }

    /**
     * The version of the schema; 0 where there is none.
     *
     * @throws Refusal if the data come from a newer Midad, or the database does not answer
     */
    public static int standsAt(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return standsAt(connection);
        } catch (SQLException e) {
            throw new Refusal("The database does not answer: " + e.getMessage(), e);
        }
    }

    /**
     * The version of the schema; 0 where there is none.
     *
     * @throws Refusal if the data come from a newer Midad
     */
    public static int standsAt(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table =
                    statement.executeQuery(
                            "select to_regclass('flyway_schema_history') is not null")) {
                table.next();
                if (!table.getBoolean(1)) {
                    return 0;
                }
            }
            try (ResultSet version =
                    statement.executeQuery(
                            "select coalesce(max(version::int), 0) from flyway_schema_history"
                                    + " where success")) {
                version.next();
                return refuseNewer(version.getInt(1));
            }
        }
    }

    private static int refuseNewer(int version) {
        if (version > NEWEST) {
            throw new Refusal(
                    "These data come from a newer Midad (schema "
                            + version
                            + ", this program knows "
                            + NEWEST
                            + "): install that version again.");
        }
        return version;
    }
}
