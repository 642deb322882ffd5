package org.midad.operations;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import org.midad.platform.DataFolder;
import org.slf4j.LoggerFactory;

/**
 * {@code data/logs/midad.log}: what the running newspaper says, a line an event, for two weeks. The
 * same lines go to standard error.
 */
final class LogFile implements AutoCloseable {
    private static final int DAYS = 14;
    private static final FileSize ONE_FILE = FileSize.valueOf("20MB");
    private static final FileSize ALL = FileSize.valueOf("400MB");

    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> file;

    private LogFile(Logger root, RollingFileAppender<ILoggingEvent> file) {
        this.root = root;
        this.file = file;
    }

    /** Begins to write; a disk that takes nothing more is no reason to stop serving. */
    static LogFile in(DataFolder folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName("FILE");
        file.setFile(folder.file("logs/midad.log").toString());
        file.setEncoder(encoder(context));
        file.setRollingPolicy(rolling(context, file, folder));
        file.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(file);
        return new LogFile(root, file);
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(context.getProperty("line"));
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, DataFolder folder) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling =
                new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder.file("logs/midad-%d{yyyy-MM-dd}.%i.log.gz").toString());
        rolling.setMaxFileSize(ONE_FILE);
        rolling.setMaxHistory(DAYS);
        rolling.setTotalSizeCap(ALL);
        rolling.setCleanHistoryOnStart(true);
        rolling.start();
        return rolling;
    }

    @Override
    public void close() {
        root.detachAppender(file);
        file.stop();
    }
}
