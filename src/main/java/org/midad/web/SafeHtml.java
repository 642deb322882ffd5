package org.midad.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import tools.jackson.databind.json.JsonMapper;

/**
 * Markup that our own code made and vouches for. The only way past the template's escaping; nothing
 * that a person wrote goes into one except through an encoder of the type concerned.
 */
public final class SafeHtml implements Content {
    private final String markup;

    private SafeHtml(String markup) {
        this.markup = markup;
    }

    /**
     * A value as JSON for a script element. What could end the element or a line of script is
     * written as an escape, which JSON reads as the same character.
     */
    public static SafeHtml json(JsonMapper json, Object value) {
        String text = json.writeValueAsString(value);
        StringBuilder safe = new StringBuilder(text.length() + 64);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029' ->
                        safe.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
                default -> safe.append(c);
            }
        }
        return new SafeHtml(safe.toString());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    @Override
    public String toString() {
        return markup;
    }
}
