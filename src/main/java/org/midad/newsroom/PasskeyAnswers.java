package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.people.Challenges;
import org.midad.people.StaffMember;
import org.midad.web.Cookies;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is told for a passkey, and the cookie that binds the challenge to it. */
@Component
public class PasskeyAnswers {
    private static final String COOKIE = "staff-passkey";
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private final Challenges challenges;
    private final Cookies cookies;
    private final JsonMapper json;

    PasskeyAnswers(Challenges challenges, Cookies cookies, JsonMapper json) {
        this.challenges = challenges;
        this.cookies = cookies;
        this.json = json;
    }

    /** A fresh challenge, its secret set as cookie; empty where too many stand. */
    public Optional<String> challenge(HttpServletResponse response, @Nullable StaffMember member) {
        return challenges
                .give(member)
                .map(
                        given -> {
                            cookies.set(response, COOKIE, given.secret().text(), Challenges.STANDS);
                            return base64(given.challenge());
                        });
    }

    /** The challenge that this browser was given, used up by this. */
    public Optional<byte[]> take(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable StaffMember member) {
        Optional<String> secret = cookies.read(request, COOKIE);
        cookies.set(response, COOKIE, "", Duration.ZERO);
        return secret.flatMap(text -> challenges.take(text, member));
    }

    /** The kinds of keys that are taken. */
    public static List<Map<String, Object>> algorithms() {
        return ALGORITHMS.stream()
                .map(alg -> Map.<String, Object>of("type", "public-key", "alg", alg))
                .toList();
    }

    /** Bytes as JSON has them. */
    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A JSON answer to the script. */
    public ResponseEntity<byte[]> json(int status, Map<String, Object> answer) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(answer));
    }
}
