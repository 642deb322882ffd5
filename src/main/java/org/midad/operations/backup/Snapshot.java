package org.midad.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.midad.media.Logos;
import org.midad.media.Pictures;
import org.midad.platform.DataFolder;
import org.midad.platform.DatabaseAddress;
import org.midad.platform.Migrations;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database at one moment, however much is written meanwhile: one read-only transaction. It has
 * no transaction id of its own, so nobody waits for it, the outbox neither.
 */
final class Snapshot implements AutoCloseable {
    /** An older schema has none: a newer program may back it up before it migrates. */
    private static final int WITH_LOGOS = 4;

    private final Connection connection;
    private final Instant takenAt;
    private final int schema;
    private final Catalogue catalogue;

    private Snapshot(Connection connection, Instant takenAt, int schema, Catalogue catalogue) {
        this.connection = connection;
        this.takenAt = takenAt;
        this.schema = schema;
        this.catalogue = catalogue;
    }

    /** Takes it on a connection of its own. */
    static Snapshot of(DatabaseAddress address) throws SQLException {
        Connection connection =
                DriverManager.getConnection(address.url(), address.user(), address.password());
        try {
            return take(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Snapshot take(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (Statement statement = connection.createStatement()) {
            Catalogue.settle(statement);
            Catalogue catalogue = Catalogue.read(connection);
            int schema = Migrations.standsAt(connection);
            if (!catalogue.tables().isEmpty()) {
                // a migration that begins now waits until everything is read
                statement.execute("lock table " + catalogue.tableList() + " in access share mode");
            }
            return new Snapshot(connection, moment(statement), schema, catalogue);
        }
    }

    private static Instant moment(Statement statement) throws SQLException {
        try (ResultSet now = statement.executeQuery("select now()")) {
            now.next();
            return now.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    Instant takenAt() {
        return takenAt;
    }

    /** The schema's version; 0 where no newspaper ever was. */
    int schema() {
        return schema;
    }

    List<Catalogue.Table> tables() {
        return catalogue.tables();
    }

    /** Writes all rows of a table; answers how many. */
    long copy(Catalogue.Table table, OutputStream to) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy " + table.forCopy() + " to stdout (format text, encoding 'UTF8')",
                        to);
    }

    /**
     * Where the sequences stand. They are outside every snapshot, and never behind the rows of this
     * one.
     */
    List<Manifest.Counter> counters() throws SQLException {
        List<Manifest.Counter> counters = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String sequence : catalogue.sequences()) {
                try (ResultSet at =
                        statement.executeQuery(
                                "select last_value, is_called from "
                                        + Catalogue.quoted(sequence))) {
                    at.next();
                    counters.add(new Manifest.Counter(sequence, at.getLong(1), at.getBoolean(2)));
                }
            }
        }
        return counters;
    }

    /** The files of the media folder that rows of this snapshot name. */
    List<String> pictureFiles(DataFolder data) {
        JdbcClient here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        List<String> names = new ArrayList<>(new Pictures(here, data).fileNames());
        if (schema >= WITH_LOGOS) {
            names.addAll(new Logos(here, data).fileNames());
        }
        return names;
    }

    /** The transaction, for other questions about the same moment. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
