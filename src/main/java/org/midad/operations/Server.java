package org.midad.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.HashMap;
import java.util.Objects;
import org.midad.article.Clockwork;
import org.midad.discussion.Forgetting;
import org.midad.discussion.Numbering;
import org.midad.edition.Editions;
import org.midad.mail.MailOverrides;
import org.midad.mail.Postman;
import org.midad.moderation.Digest;
import org.midad.operations.backup.Nightly;
import org.midad.operations.backup.NightlyBackups;
import org.midad.people.Expiry;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Disk;
import org.midad.platform.Migrations;
import org.midad.platform.OutboxTail;
import org.midad.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A newspaper that serves: database, rooms and doors of one data folder, opened and closed. */
public final class Server implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Server.class);

    private final DataFolder folder;
    private final Database database;
    private final HikariDataSource connections;
    private final ConfigurableApplicationContext context;
    private final Settings settings;
    private final Nightly nightly;
    private final DatabaseWatch databaseWatch;
    private final DiskWatch diskWatch;

    private Server(
            DataFolder folder,
            Database database,
            HikariDataSource connections,
            ConfigurableApplicationContext context,
            Settings settings) {
        this.folder = folder;
        this.database = database;
        this.connections = connections;
        this.context = context;
        this.settings = settings;
        this.databaseWatch = new DatabaseWatch(database);
        this.diskWatch = new DiskWatch(context.getBean(Disk.class));
        this.nightly =
                new Nightly(
                        new Nightly.Newspaper(folder, database.address()),
                        Upkeep.of(settings, folder).nightly(),
                        context.getBean(NightlyBackups.class),
                        () -> context.getBean(Editions.class).first().zone(),
                        context.getBean(Clock.class));
    }

    /**
     * Starts serving; when this returns the newspaper answers.
     *
     * @param port to listen on; 0 takes a free one
     * @throws Refusal if it cannot, with what to do about it
     */
    public static Server start(DataFolder folder, String host, int port) throws IOException {
        return start(folder, host, port, Precaution.BACKUP);
    }

    /** The same, with or without a backup before the schema gets newer. */
    static Server start(DataFolder folder, String host, int port, Precaution precaution)
            throws IOException {
        Settings settings = Settings.read(folder, host, port == 0 ? freePort() : port);
        warn(folder, settings);
        Database database = Database.open(folder);
        HikariDataSource connections = Connections.server(database.address());
        try {
            precaution.take(folder, database.address(), Upkeep.of(settings, folder));
            Migrations.bring(connections);
            ConfigurableApplicationContext context = spring(folder, connections, settings);
            Server server = new Server(folder, database, connections, context, settings);
            server.open();
            return server;
        } catch (RuntimeException e) {
            connections.close();
            database.close();
            throw e instanceof PortInUseException ? taken(host, port, e) : e;
        }
    }

    /** What keeps no newspaper from serving, and somebody should know. */
    private static void warn(DataFolder folder, Settings settings) {
        for (String variable : Variables.strange(System.getenv().keySet())) {
            log.warn("{} is set and read by nothing: {}", variable, Variables.ADVICE);
        }
        try {
            Upkeep.of(settings, folder).nightly().requirePlace(folder);
        } catch (Refusal e) {
            log.warn("no nightly backup can be made: {}", e.getMessage());
        }
    }

    /** Known beforehand, since the site's own address has it. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static Refusal taken(String host, int port, Exception e) {
        return new Refusal(
                "Port "
                        + port
                        + " of "
                        + host
                        + " cannot be used ("
                        + e.getMessage()
                        + "): stop what listens there, or choose another with --port.",
                e);
    }

    private void open() throws IOException {
        context.getBean(OutboxTail.class).start();
        context.getBean(Numbering.class).start();
        context.getBean(Clockwork.class).start();
        context.getBean(Forgetting.class).start();
        context.getBean(Postman.class).start();
        context.getBean(Digest.class).start();
        nightly.start();
        databaseWatch.start();
        diskWatch.start();
        context.getBean(Expiry.class).start();
        new RunFile(ProcessHandle.current().pid(), settings.siteAddress(), port()).write(folder);
        log.info(
                "Midad {} serves {} on port {}, schema {}",
                Objects.requireNonNullElse(
                        Server.class.getPackage().getImplementationVersion(), "from source"),
                settings.siteAddress(),
                port(),
                Migrations.NEWEST);
    }

    /** The port that it listens on. */
    public int port() {
        return settings.port(context);
    }

    /** The public address, as set. */
    public String siteAddress() {
        return settings.siteAddress();
    }

    /** The rooms. */
    public ApplicationContext rooms() {
        return context;
    }

    @Override
    public void close() throws IOException {
        RunFile.remove(folder);
        databaseWatch.close();
        diskWatch.close();
        nightly.close();
        context.close();
        connections.close();
        database.close();
        log.info("Midad has stopped");
    }

    /**
     * Spring's own set-up of logging begins with taking off every appender that was added, and the
     * log file with them; {@code logback.xml} says all that is to be said.
     */
    private static void keepLogging() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    private static ConfigurableApplicationContext spring(
            DataFolder folder, HikariDataSource connections, Settings settings) {
        keepLogging();
        return new SpringApplicationBuilder(Newspaper.class)
                .properties(new HashMap<>(settings.properties()))
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .initializers(
                        context -> {
                            GenericApplicationContext beans = (GenericApplicationContext) context;
                            beans.registerBean(DataFolder.class, () -> folder);
                            beans.registerBean(MailOverrides.class, settings::mail);
                            beans.registerBean(
                                    "dataSource",
                                    HikariDataSource.class,
                                    () -> connections,
                                    definition -> definition.setDestroyMethodName(""));
                        })
                .run();
    }
}
