package org.midad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class XmlTest {

    static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سوق قديم",
                "<b>&amp;</b>",
                "]]>",
                "\"'",
                "😀 𐤀",
                "سطر\nوسطر\tوجدول",
                "<!-- x --><?php ?>",
                "&#0;&nbsp;",
            })
    void aTextComesOutAsItWentIn(String text) throws Exception {
        byte[] xml =
                new Xml()
                        .open("a", Map.of("b", text.replace('\n', ' ').replace('\t', ' ')))
                        .text("c", text)
                        .close()
                        .done();
        Document document = parsed(xml);

        assertThat(document.getDocumentElement().getTextContent()).isEqualTo(text);
        assertThat(document.getDocumentElement().getAttribute("b"))
                .isEqualTo(text.replace('\n', ' ').replace('\t', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000", "\\u0001", "\\u000b", "\\u001f", "\\ud800", "\\udfff", "\\ufffe", "\\uffff"
    })
    void whatXmlForbidsIsReplacedAndTheDocumentStands(String escape) throws Exception {
        char forbidden = (char) Integer.parseInt(escape.substring(2), 16);
        byte[] xml =
                new Xml()
                        .open("a", Map.of("b", "x" + forbidden))
                        .text("c", "قبل" + forbidden + "بعد")
                        .close()
                        .done();

        assertThat(parsed(xml).getDocumentElement().getTextContent()).isEqualTo("قبل\uFFFDبعد");
    }
}
