package org.midad.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, in this process. */
final class Nu {
    private Nu() {}

    /** The errors that it finds in a page, each with its line's beginning. */
    static List<String> errors(String html) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        try {
            String report = checker.validate(new ByteArrayInputStream(bytes));
            List<String> errors = new ArrayList<>();
            for (JsonNode message : JsonMapper.shared().readTree(report).path("messages")) {
                if (message.path("type").asString().equals("error")) {
                    errors.add(
                            message.path("message").asString()
                                    + " — "
                                    + message.path("extract").asString());
                }
            }
            return errors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
