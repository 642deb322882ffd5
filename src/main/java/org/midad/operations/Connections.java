package org.midad.operations;

import com.zaxxer.hikari.HikariDataSource;
import org.midad.platform.DatabaseAddress;

/** Pools of database connections: a few for a command, enough for a server. */
final class Connections {
    /** With 2 to 8 cores more connections only queue inside PostgreSQL. */
    private static final int SERVER = 12;

    /** A reader waits no longer for a connection; pages that are kept are served meanwhile. */
    private static final long SERVER_WAIT_MILLIS = 2_000;

    private Connections() {}

    static HikariDataSource few(DatabaseAddress address) {
        HikariDataSource connections = to(address);
        connections.setMaximumPoolSize(2);
        connections.setMinimumIdle(0);
        return connections;
    }

    static HikariDataSource server(DatabaseAddress address) {
        HikariDataSource connections = to(address);
        connections.setMaximumPoolSize(SERVER);
        connections.setMinimumIdle(2);
        connections.setConnectionTimeout(SERVER_WAIT_MILLIS);
        connections.setValidationTimeout(SERVER_WAIT_MILLIS / 2);
        connections.setInitializationFailTimeout(-1);
        return connections;
    }

    private static HikariDataSource to(DatabaseAddress address) {
        HikariDataSource connections = new HikariDataSource();
        connections.setPoolName("midad");
        connections.setJdbcUrl(address.url());
        connections.setUsername(address.user());
        connections.setPassword(address.password());
        // every statement of ours is worth preparing once; a plan per call costs a third of the CPU
        connections.addDataSourceProperty("prepareThreshold", "3");
        connections.addDataSourceProperty("ApplicationName", "midad");
        // the detail of an error holds the row, and so what somebody wrote: no matter for a log
        connections.addDataSourceProperty("logServerErrorDetail", "false");
        connections.addDataSourceProperty("socketTimeout", "60");
        connections.addDataSourceProperty("tcpKeepAlive", "true");
        return connections;
    }
}
