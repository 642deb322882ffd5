package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract as its tests read it, with references followed. */
final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    /** The file that the API serves. */
    static OpenApi read() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/api/openapi.json")) {
            return new OpenApi(JsonMapper.shared().readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation, by method and path, such as {@code GET /api/v1/articles}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> add(operations, path.getKey(), path.getValue()));
        return operations;
    }

    private static void add(Map<String, JsonNode> operations, String path, JsonNode members) {
        for (String method : METHODS) {
            if (members.has(method)) {
                operations.put(method.toUpperCase(Locale.ROOT) + " " + path, members.get(method));
            }
        }
    }

    /** The parameters of an operation, its path's included, such as {@code query limit}. */
    Set<String> parameters(String route) {
        Set<String> parameters = new LinkedHashSet<>();
        String path = route.substring(route.indexOf(' ') + 1);
        add(parameters, document.get("paths").get(path).path("parameters"));
        add(parameters, Objects.requireNonNull(operations().get(route)).path("parameters"));
        return parameters;
    }

    private void add(Set<String> parameters, JsonNode sent) {
        sent.forEach(
                parameter -> {
                    JsonNode found = followed(parameter);
                    parameters.add(
                            found.get("in").stringValue() + " " + found.get("name").stringValue());
                });
    }

    /** The names of all schemas. */
    Set<String> schemas() {
        return new LinkedHashSet<>(document.get("components").get("schemas").propertyNames());
    }

    /** A schema by its name. */
    JsonNode schema(String name) {
        JsonNode schema = document.get("components").get("schemas").get(name);
        assertThat(schema).as("schema %s", name).isNotNull();
        return schema;
    }

    /** What a reference names; the node itself where it is none. */
    JsonNode followed(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : document.at(reference.stringValue().substring(1));
    }

    /** The properties of an object's schema, those of {@code allOf} included. */
    Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        schema.path("allOf").forEach(part -> properties.putAll(properties(followed(part))));
        schema.path("properties")
                .properties()
                .forEach(property -> properties.put(property.getKey(), property.getValue()));
        return properties;
    }

    /** The required properties of an object's schema, those of {@code allOf} included. */
    Set<String> required(JsonNode schema) {
        Set<String> required = new LinkedHashSet<>();
        schema.path("allOf").forEach(part -> required.addAll(required(followed(part))));
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        return required;
    }

    /** The last word of a reference: the name of a schema. */
    static String name(JsonNode reference) {
        String text = reference.path("$ref").asString("");
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
