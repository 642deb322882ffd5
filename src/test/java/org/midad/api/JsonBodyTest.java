package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.api.ArticleInput.BylineInput;
import org.midad.web.Problem;
import org.springframework.mock.web.MockHttpServletRequest;

/** JSON is read strictly, and what is wrong is named. */
class JsonBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headlin\": \"x\"} | headlin | there is no such field",
                "{\"headline\": 5} | headline | a text is expected",
                "{\"headline\": true} | headline | a text is expected",
                "{\"tags\": \"x\"} | tags | a list is expected",
                "{\"tags\": \"\"} | tags | a list is expected",
                "{\"dateline\": \"\"} | dateline | an object is expected",
                "{\"byline\": [\"x\", {\"nam\": 1}]} | byline[1].nam | there is no such field",
                "{\"body\": [{\"marks\": [{\"from\": \"1\"}]}]}"
                        + " | body[0].marks[0].from | a whole number is expected",
                "{\"body\": [{\"marks\": [{\"from\": 1.5}]}]}"
                        + " | body[0].marks[0].from | a whole number is expected",
                "{\"body\": [{\"marks\": [{\"from\": 99999999999}]}]}"
                        + " | body[0].marks[0].from | a smaller number is expected",
                "{\"lead\": \"ab\\u0000\"} | lead | U+0000 at line 1, column 3 cannot be kept",
                "{\"body\": [{\"text\": \"a\\n\\ud800\"}]}"
                        + " | body[0].text | U+D800 at line 2, column 1 cannot be kept",
            })
    void whatCannotBeTakenIsNamedByItsPath(String json, String field, String message) {
        Problem problem = refused(json);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).containsExactly(new Problem.FieldError(field, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headline\": } | line 1, column 14: Unexpected character",
                "{\"lead\": \"a\", \"lead\": \"b\"} | "
                        + "line 1, column 21: Duplicate Object property \"lead\"",
                "{} {} | line 1, column 4: Trailing token",
                "{'lead': 1} | line 1, column 2: Unexpected character",
            })
    void whatIsNoJsonIsNamedByItsPlace(String json, String detail) {
        Problem problem = refused(json);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo(detail);
    }

    @Test
    void aBylineMayBeAPlainString() throws IOException {
        ArticleInput input =
                JsonBody.read(
                        sent(
                                "{\"byline\": [\"نصر المجالي\", {\"name\": \"ليلى\", \"role\":"
                                        + " \"writer\"}]}"),
                        JsonBody.ARTICLE,
                        ArticleInput.class);

        assertThat(input.byline())
                .containsExactly(
                        new BylineInput("نصر المجالي", null), new BylineInput("ليلى", "writer"));
    }

    @Test
    void aFormIsNoJson() {
        MockHttpServletRequest request = sent("{}");
        request.setContentType("application/x-www-form-urlencoded");

        assertThat(refused(request).status()).isEqualTo(415);
    }

    @Test
    void nothingIsNoObject() {
        assertThat(refused("").status()).isEqualTo(400);
        assertThat(refused("[]").status()).isEqualTo(422);
    }

    private static Problem refused(String json) {
        return refused(sent(json));
    }

    private static Problem refused(MockHttpServletRequest request) {
        return Objects.requireNonNull(
                catchThrowableOfType(
                        Problem.class,
                        () -> JsonBody.read(request, JsonBody.ARTICLE, ArticleInput.class)));
    }

    private static MockHttpServletRequest sent(String json) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/articles");
        request.setContentType("application/json");
        request.setContent(json.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
