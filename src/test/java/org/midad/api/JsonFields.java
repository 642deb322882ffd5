package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a record as they stand in JSON, and a word for the form of each. */
final class JsonFields {
    private JsonFields() {}

    /** A record's fields by name; those of an unwrapped one are its own. */
    static Map<String, RecordComponent> of(Class<?> type) {
        Map<String, RecordComponent> fields = new LinkedHashMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            if (field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields.putAll(of(field.getType()));
            } else {
                fields.put(field.getName(), field);
            }
        }
        return fields;
    }

    /** Whether an answer has this field in any case. */
    static boolean isAlwaysThere(RecordComponent field) {
        JsonInclude included = field.getDeclaringRecord().getAnnotation(JsonInclude.class);
        boolean leftOutIfEmpty =
                included != null
                        && included.value() == JsonInclude.Include.NON_EMPTY
                        && List.class.isAssignableFrom(field.getType());
        return !leftOutIfEmpty && !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The form of a field; {@code names} gives the schema of each record. */
    static String form(AnnotatedType type, Map<Class<?>, String> names) {
        if (type instanceof AnnotatedParameterizedType list) {
            return "list of " + form(list.getAnnotatedActualTypeArguments()[0], names);
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain == Instant.class) {
            return "string date-time";
        }
        if (plain == LocalDate.class) {
            return "string date";
        }
        if (plain == String.class || plain.isEnum()) {
            return "string";
        }
        if (plain == boolean.class) {
            return "boolean";
        }
        if (plain == int.class || plain == long.class || plain == Integer.class) {
            return "integer";
        }
        return names.getOrDefault(plain, plain.getSimpleName());
    }

    /** The form that a schema tells. */
    static String form(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = OpenApi.name(schema);
            return name.equals("Id") ? "string" : name;
        }
        JsonNode type = schema.path("type");
        String plain = type.isArray() ? type.get(0).stringValue() : type.asString("");
        if (plain.equals("array")) {
            return "list of " + form(schema.get("items"));
        }
        String format = schema.path("format").asString("");
        return format.startsWith("date") ? plain + " " + format : plain;
    }
}
