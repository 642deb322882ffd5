package org.midad.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.web.Problem;
import org.midad.web.RequestBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads JSON strictly: what is not known is refused by name, and nothing is bent to fit. */
final class JsonBody {
    /** Most bytes of an article. */
    static final int ARTICLE = 4 * 1024 * 1024;

    /** Most bytes of a comment, a decision or a word about an article. */
    static final int SHORT = 64 * 1024;

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            text ->
                                    text.setCoercion(
                                                    CoercionInputShape.Integer, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Float, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Boolean,
                                                    CoercionAction.Fail))
                    .build();

    /** Where a message of the parser turns to its own features and classes. */
    private static final Pattern PARSER_TALK = Pattern.compile(" \\(|: | found after ");

    private JsonBody() {}

    /**
     * The body as a {@code type}.
     *
     * @throws Problem 400 for what is no JSON, 413, 415, 422 for fields that cannot be taken
     */
    static <T> T read(HttpServletRequest request, int limit, Class<T> type) throws IOException {
        return readIfAny(request, limit, type)
                .orElseThrow(() -> Problem.of(400, "Bad request", "a JSON object is to be sent"));
    }

    /** The body as a {@code type}; empty where nothing was sent. */
    static <T> Optional<T> readIfAny(HttpServletRequest request, int limit, Class<T> type)
            throws IOException {
        String text = RequestBody.text(request, limit);
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!isJson(request.getContentType())) {
            throw notJson();
        }
        return Optional.of(bind(parse(text), type));
    }

    /** Programs that do not say what they send are believed to send JSON. */
    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        String type = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.endsWith("+json");
    }

    static Problem notJson() {
        return Problem.of(
                415, "Unsupported media type", "send JSON, with Content-Type: application/json");
    }

    private static JsonNode parse(String text) {
        JsonNode tree;
        try {
            tree = STRICT.readTree(text);
        } catch (JacksonException e) {
            throw Problem.of(400, "Malformed JSON", malformed(e));
        }
        if (!tree.isObject()) {
            throw Problem.of(422, "Unprocessable content", "a JSON object is expected");
        }
        List<Problem.FieldError> unsound = SoundStrings.faults(tree);
        if (!unsound.isEmpty()) {
            throw Problem.fields(unsound);
        }
        return tree;
    }

    private static String malformed(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        String where =
                place == null
                        ? ""
                        : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
        return where + Quoted.printable(PARSER_TALK.split(e.getOriginalMessage(), 2)[0]);
    }

    private static <T> T bind(JsonNode tree, Class<T> type) {
        try {
            return STRICT.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw Problem.field(path(e.getPath()), wrong(e));
        }
    }

    private static String wrong(JacksonException e) {
        return switch (e) {
            case InputCoercionException tooLarge -> "a smaller number is expected";
            case UnrecognizedPropertyException unknown -> "there is no such field";
            case MismatchedInputException other -> expected(other.getTargetType()) + " is expected";
            default -> "this cannot be read";
        };
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        return List.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            String name = reference.getPropertyName();
            if (name == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Quoted.printable(name));
            }
        }
        return path.toString();
    }
}
