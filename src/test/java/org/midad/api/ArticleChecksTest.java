package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.article.Block;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Kind;
import org.midad.article.Mark;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Edition;
import org.midad.edition.Look;
import org.midad.edition.Section;
import org.midad.edition.Sharing;
import org.midad.language.Country;
import org.midad.language.Numerals;
import org.midad.language.Tanween;
import org.midad.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/** An article as sent becomes content, or everything that is wrong with it is told at once. */
class ArticleChecksTest {
    private static final Edition EDITION =
            new Edition(
                    1,
                    "main",
                    "مداد",
                    "",
                    "ar",
                    Country.of("SA"),
                    Numerals.ARABIC,
                    Tanween.BEFORE_ALEF,
                    ZoneId.of("Asia/Riyadh"),
                    URI.create("https://midad.example"),
                    List.of(
                            new Section(1, "news", "أخبار", 1),
                            new Section(2, "local", "محليات", 2)),
                    List.of(),
                    "",
                    new CommentPolicy(CommentPolicy.Mode.HOLD_ALL, 2000),
                    List.of(),
                    Look.PLAIN,
                    Sharing.NONE);

    @Test
    void theExampleOfTheContractIsTaken() {
        Content content =
                content(
                        """
                        {"language": "ar", "section": "news", "kind": "report", "kicker": " ",
                         "headline": "خبر",
                         "byline": ["نصر المجالي", {"name": "ليلى", "role": "writer"}],
                         "dateline": {"place": "بيروت", "date": "2015-09-05"},
                         "picture": {"media": "known", "caption": "…"},
                         "body": [{"type": "paragraph", "text": "نص 😀",
                                   "marks": [{"type": "link",
                                   "from": 0, "to": 5, "href": "/news"}]},
                                  {"type": "quotation", "text": "قول", "speaker": "قائل"},
                                  {"type": "list", "items": ["أ"]},
                                  {"type": "picture", "caption": "وصف"},
                                  {"type": "crosshead", "text": "عنوان"}],
                         "credits": ["وكالات"], "attributions": ["رويترز"], "tags": ["روسيا"],
                         "publishedAt": "2015-09-05T10:00:00+03:00"}
                        """);

        assertThat(content.kind()).isEqualTo(Kind.REPORT);
        assertThat(content.kicker()).as("a blank kicker is none").isNull();
        assertThat(content.byline())
                .containsExactly(new Byline("نصر المجالي"), new Byline("ليلى", "writer"));
        assertThat(content.body())
                .containsExactly(
                        new Block.Paragraph(
                                "نص 😀", List.of(new Mark(Mark.Type.LINK, 0, 5, "/news"))),
                        new Block.Quotation("قول", "قائل"),
                        new Block.Listing(List.of("أ")),
                        new Block.Illustration(null, "وصف", null, null),
                        new Block.Crosshead("عنوان"));
    }

    @Test
    void headlineAndSectionAreEnough() {
        Content content = content("{\"headline\": \"خبر\", \"section\": \"local\"}");

        assertThat(content.language()).isEqualTo("ar");
        assertThat(content.kind()).isEqualTo(Kind.NEWS);
        assertThat(content.body()).isEmpty();
    }

    @Test
    void exactlyWhatTheContractRequiresIsMissed() {
        Set<String> missed = new LinkedHashSet<>();
        refused("{}").forEach(error -> missed.add(error.field()));

        OpenApi contract = OpenApi.read();
        assertThat(missed).isEqualTo(contract.required(contract.schema("ArticleInput")));
    }

    @Test
    void anUnknownSectionIsNamedWithTheKnownOnes() {
        assertThat(refused("{\"headline\": \"x\", \"section\": \"sports\"}"))
                .containsExactly(
                        new Problem.FieldError(
                                "section", "there is no section sports; there are news, local"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"language\": \"ar-SA\" | language",
                "\"kind\": \"gossip\" | kind",
                "\"picture\": {\"media\": \"unknown\"} | picture.media",
                "\"picture\": {} | picture.media",
                "\"dateline\": {\"date\": \"5.9.2015\"} | dateline.date",
                "\"publishedAt\": \"2015-09-05T10:00:00\" | publishedAt",
                "\"tags\": [\"a\", null] | tags[1]",
                "\"byline\": [null] | byline[0].name",
                "\"body\": [null] | body[0]",
                "\"body\": [{\"text\": \"a\"}] | body[0].type",
                "\"body\": [{\"type\": \"html\"}] | body[0].type",
                "\"body\": [{\"type\": \"paragraph\", \"text\": \" \"}] | body[0].text",
                "\"body\": [{\"type\": \"list\", \"items\": []}] | body[0].items",
                "\"body\": [{\"type\": \"picture\", \"alt\": \"a\"}] | body[0].media",
                "\"body\": [{\"type\": \"crosshead\", \"text\": \"a\", \"speaker\": \"b\"}]"
                        + " | body[0].speaker",
            })
    void whatCannotBeTakenIsNamed(String members, String field) {
        assertThat(refused("{\"headline\": \"x\", \"section\": \"news\", " + members + "}"))
                .extracting(Problem.FieldError::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strong | 0 | 5 |                    | to",
                "strong | 3 | 3 |                    | to",
                "strong | 3 | 1 |                    | to",
                "strong | -1 | 1 |                   | from",
                "strong | 0 | 2 |                    | to",
                "strong | 2 | 3 |                    | from",
                "strong | 0 | 1 | /x                 | href",
                "italic | 0 | 1 |                    | type",
                "link   | 0 | 1 |                    | href",
                "link   | 0 | 1 | javascript:alert(1) | href",
                "link   | 0 | 1 | //example.org      | href",
                "link   | 0 | 1 | /\\example.org     | href",
                "link   | 0 | 1 | https://           | href",
                "link   | 0 | 1 | https:///x         | href",
                "link   | 0 | 1 | data:text/html,x   | href",
                "link   | 0 | 1 | /a b               | href",
            })
    void aMarkThatDoesNotFitTheTextIsNamed(
            String type, int from, int to, String href, String field) {
        // the text is a letter, a character of two units and a letter
        assertThat(refused(marked(type, from, to, href)))
                .extracting(Problem.FieldError::field)
                .containsExactly("body[0].marks[0]." + field);
    }

    @ParameterizedTest
    @CsvSource({"/", "/news?x=1#y", "https://example.org", "HTTP://example.org/خبر"})
    void webAddressesAndPathsAreLinks(String href) {
        assertThat(content(marked("link", 0, 3, href)).body()).hasSize(1);
    }

    private static String marked(String type, int from, int to, String href) {
        return """
        {"headline": "x", "section": "news", "body": [{"type": "paragraph", "text": "a😀b",
         "marks": [{"type": "%s", "from": %d, "to": %d, "href": %s}]}]}
        """
                .formatted(
                        type,
                        from,
                        to,
                        href == null ? "null" : JsonMapper.shared().writeValueAsString(href));
    }

    private static Content content(String json) {
        return new ArticleChecks(EDITION, "known"::equals)
                .content(JsonMapper.shared().readValue(json, ArticleInput.class));
    }

    private static List<Problem.FieldError> refused(String json) {
        return Objects.requireNonNull(catchThrowableOfType(Problem.class, () -> content(json)))
                .errors();
    }
}
