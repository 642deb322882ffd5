package org.midad.syndication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The one way in which XML leaves the paper: escaped, without characters that XML forbids. */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml open(String name, Map<String, String> attributes) {
        return step(
                () -> {
                    writer.writeStartElement(name);
                    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                        writer.writeAttribute(attribute.getKey(), allowed(attribute.getValue()));
                    }
                });
    }

    Xml open(String name) {
        return open(name, Map.of());
    }

    Xml close() {
        return step(writer::writeEndElement);
    }

    Xml text(String name, String text) {
        return open(name).step(() -> writer.writeCharacters(allowed(text))).close();
    }

    Xml empty(String name, Map<String, String> attributes) {
        return open(name, attributes).close();
    }

    byte[] done() {
        step(
                () -> {
                    writer.writeEndDocument();
                    writer.close();
                });
        return bytes.toByteArray();
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private Xml step(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** XML 1.0, production 2: what is outside it becomes U+FFFD, so that the document stands. */
    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
