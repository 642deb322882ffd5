package org.midad.api;

import java.util.ArrayList;
import java.util.List;
import org.midad.language.Texts;
import org.midad.web.Problem;
import tools.jackson.databind.JsonNode;

/** Finds the strings that no store or page can hold (NUL, half a character), by path and place. */
final class SoundStrings {
    private final FieldErrors errors = new FieldErrors();

    private SoundStrings() {}

    static List<Problem.FieldError> faults(JsonNode tree) {
        SoundStrings sound = new SoundStrings();
        sound.look("", tree);
        return new ArrayList<>(sound.errors.found());
    }

    private void look(String path, JsonNode node) {
        if (node.isString()) {
            check(path, node.stringValue());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(path + "[" + i + "]", node.get(i));
            }
        } else {
            node.properties().forEach(field -> look(path, field.getKey(), field.getValue()));
        }
    }

    private void look(String path, String name, JsonNode value) {
        String field = (path.isEmpty() ? "" : path + ".") + Quoted.printable(name);
        check(field, name);
        look(field, value);
    }

    private void check(String path, String text) {
        Texts.problem(text)
                .ifPresent(
                        problem ->
                                errors.add(
                                        path,
                                        "%s at line %d, column %d cannot be kept"
                                                .formatted(
                                                        problem.codePoint(),
                                                        problem.line(),
                                                        problem.column())));
    }
}
