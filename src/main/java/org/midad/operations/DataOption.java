package org.midad.operations;

import java.nio.file.Path;
import org.midad.platform.DataFolder;
import picocli.CommandLine.Option;

/** The option that every command has which touches the newspaper's data. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of everything that must survive (default: ./data)")
    private Path path = Path.of(System.getenv().getOrDefault("MIDAD_DATA", "data"));

    /** Where it is or is to be; nothing is made. */
    Path path() {
        return path.toAbsolutePath().normalize();
    }

    DataFolder folder() {
        return DataFolder.at(path);
    }
}
