package org.midad.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.midad.platform.DataFolder;
import org.midad.platform.DatabaseAddress;
import org.midad.platform.Refusal;

/**
 * The room that a backup needs at most: rows without their indexes are smaller than the database,
 * and compressed; pictures are as large as they are.
 *
 * @param bytes with a tenth for what is written meanwhile
 */
record Need(long bytes) {

    static Need of(DataFolder data, DatabaseAddress address) {
        try {
            long all = database(address) + media(data.file("media"));
            return new Need(all + all / 10);
        } catch (SQLException | IOException e) {
            throw new Refusal("The newspaper could not be measured: " + e.getMessage(), e);
        }
    }

    private static long database(DatabaseAddress address) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet size =
                        statement.executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    private static long media(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
