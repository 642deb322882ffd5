package org.midad.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Refusal;
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

    /**
     * The folder of a newspaper that is there; nothing is made.
     *
     * @throws Refusal if there is none
     */
    DataFolder newspaper() {
        boolean made = Files.isDirectory(path().resolve("database")) || Database.elsewhere();
        if (!made || !Files.isDirectory(path())) {
            throw new Refusal(
                    "There is no newspaper in " + path() + ": name its folder with --data.");
        }
        return folder();
    }

    DataFolder folder() {
        return DataFolder.at(path);
    }
}
