package org.midad.operations;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.midad.edition.SiteAddress;
import org.midad.platform.DataFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code data/run.json}: how to reach the newspaper that runs on this folder.
 *
 * @param pid of the server
 * @param site the public address
 * @param port that it listens on
 */
record RunFile(long pid, String site, int port) {
    private static final String NAME = "run.json";

    /** What a running server wrote; empty where none runs. */
    static Optional<RunFile> read(DataFolder data) {
        try {
            if (!Files.exists(data.file(NAME))) {
                return Optional.empty();
            }
            RunFile found =
                    JsonMapper.shared().readValue(Files.readString(data.file(NAME)), RunFile.class);
            return ProcessHandle.of(found.pid()).isPresent()
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(DataFolder data) throws IOException {
        data.writeSecret(NAME, JsonMapper.shared().writeValueAsString(this) + "\n");
    }

    static void remove(DataFolder data) throws IOException {
        Files.deleteIfExists(data.file(NAME));
    }

    SiteAddress address() {
        return new SiteAddress(URI.create(site));
    }
}
