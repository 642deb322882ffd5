package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.midad.Newsstand;
import org.midad.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a program uses it: JSON in, JSON out. */
final class ApiClient {
    static final String V1 = "/api/v1";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Role, String[]> TOKENS = new HashMap<>();

    private final Newsstand stand = Newsstand.open();
    private final String[] headers;

    private ApiClient(String... headers) {
        this.headers = headers;
    }

    /** A program without a token. */
    static ApiClient guest() {
        return new ApiClient();
    }

    /** A program with a token of this role. */
    static ApiClient as(Role role) {
        synchronized (TOKENS) {
            return new ApiClient(
                    TOKENS.computeIfAbsent(role, wanted -> Newsstand.open().token(wanted)));
        }
    }

    /** The same program with more headers: names and values. */
    ApiClient with(String... more) {
        return new ApiClient(
                Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new));
    }

    /** An answer. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        Answer expect(int status) {
            assertThat(status()).as(response.body()).isEqualTo(status);
            return this;
        }

        /** A problem document with this status; answers its errors as {@code field: message}. */
        List<String> problem(int status) {
            expect(status);
            assertThat(header("content-type")).isEqualTo("application/problem+json");
            assertThat(json().get("status").intValue()).isEqualTo(status);
            assertThat(json().get("title").stringValue()).isNotBlank();
            assertThat(json().get("detail").stringValue())
                    .isNotBlank()
                    .doesNotContain("Exception", "org.midad", "java.");
            List<String> errors = new ArrayList<>();
            if (json().has("errors")) {
                json().get("errors")
                        .forEach(
                                error ->
                                        errors.add(
                                                error.get("field").stringValue()
                                                        + ": "
                                                        + error.get("message").stringValue()));
            }
            return errors;
        }
    }

    Answer get(String path) {
        return new Answer(stand.get(V1 + path, headers));
    }

    Answer delete(String path) {
        return new Answer(stand.send("DELETE", V1 + path, "", headers));
    }

    Answer post(String path, String json, String... more) {
        return new Answer(stand.postJson(V1 + path, json, with(more).headers));
    }

    Answer put(String path, String json, String... more) {
        return new Answer(
                stand.send(
                        "PUT",
                        V1 + path,
                        json,
                        with(more).with("Content-Type", "application/json").headers));
    }

    /** JSON with these members: names and values, which may be strings, numbers, lists, maps. */
    static String object(Object... members) {
        Map<String, Object> object = new java.util.LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return JSON.writeValueAsString(object);
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    /** The rows of all pages of a list. */
    List<JsonNode> all(String path, String rows) {
        List<JsonNode> all = new ArrayList<>();
        String after = null;
        do {
            String next = after == null ? "" : (path.contains("?") ? "&" : "?") + "after=" + after;
            JsonNode page = get(path + next).expect(200).json();
            page.get(rows).forEach(all::add);
            after =
                    page.has("after") && !page.get("after").isNull()
                            ? page.get("after").stringValue()
                            : null;
        } while (after != null);
        return all;
    }
}
