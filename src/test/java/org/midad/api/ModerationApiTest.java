package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;
import static org.midad.api.ApiClient.object;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.people.Role;
import tools.jackson.databind.JsonNode;

@Tag("data")
class ModerationApiTest {
    private final Newsstand stand = Newsstand.open();
    private final ApiClient guest = ApiClient.guest();
    private final ApiClient moderator = ApiClient.as(Role.MODERATOR);
    private final Article article = stand.publish(headline("سوق"));
    private final String queue = "/moderation/queue?article=" + article.facts().id();

    private String comment(String text) {
        return guest.post(
                        "/articles/" + article.facts().id() + "/comments",
                        object("name", "سلمى", "text", text))
                .expect(201)
                .json()
                .get("id")
                .stringValue();
    }

    private ApiClient.Answer decide(String comment, Object... members) {
        return moderator.post("/comments/" + comment + "/decision", object(members));
    }

    private List<JsonNode> log(String comment) {
        return moderator.all("/moderation/log?limit=200", "items").stream()
                .filter(entry -> entry.get("comment").stringValue().equals(comment))
                .toList();
    }

    @Test
    void theDeskIsForModerators() {
        String id = comment("ينتظر");
        for (String path : List.of("/moderation/queue", "/moderation/log")) {
            guest.get(path).problem(401);
            for (Role role : List.of(Role.REPORTER, Role.EDITOR, Role.OPERATOR)) {
                ApiClient.as(role).get(path).problem(403);
            }
            ApiClient.as(Role.CHIEF).get(path).expect(200);
        }
        String approve = object("decision", "approve");
        guest.post("/comments/" + id + "/decision", approve).problem(401);
        ApiClient.as(Role.EDITOR).post("/comments/" + id + "/decision", approve).problem(403);
        assertThat(decide(id, "decision", "approve").expect(200).json().get("number").intValue())
                .isEqualTo(1);
    }

    @Test
    void theQueueIsOldestFirst() {
        List<String> sent = List.of(comment("الأول"), comment("الثاني"), comment("الثالث"));

        for (int limit : List.of(1, 2, 200)) {
            assertThat(moderator.all(queue + "&limit=" + limit, "items"))
                    .extracting(item -> item.get("id").stringValue())
                    .isEqualTo(sent);
        }
        JsonNode page = moderator.get(queue + "&limit=1").expect(200).json();
        assertThat(page.get("pending").intValue()).isEqualTo(3);
        JsonNode item = page.get("items").get(0);
        assertThat(item.get("articleHeadline").stringValue())
                .isEqualTo(article.facts().content().headline());
        assertThat(item.get("heldFor").stringValue()).isEqualTo("policy");
        assertThat(item.get("text").stringValue()).isEqualTo("الأول");
        assertThat(moderator.all("/moderation/queue?section=local&limit=200", "items"))
                .extracting(one -> one.get("id").stringValue())
                .containsAll(sent);
        assertThat(moderator.all("/moderation/queue?section=sport&limit=200", "items"))
                .extracting(one -> one.get("id").stringValue())
                .doesNotContainAnyElementsOf(sent);
    }

    @Test
    void whatIsDecidedLeavesTheQueue() {
        String approved = comment("يقبل");
        String rejected = comment("يرفض");
        decide(approved, "decision", "approve").expect(200);
        JsonNode answer =
                decide(rejected, "decision", "reject", "rule", "insult", "reason", "هدّئ")
                        .expect(200)
                        .json();

        assertThat(answer.get("state").stringValue()).isEqualTo("rejected");
        assertThat(answer.has("number")).isFalse();
        assertThat(moderator.all(queue, "items")).isEmpty();
        assertThat(guest.all("/articles/" + article.facts().id() + "/comments", "comments"))
                .extracting(one -> one.get("id").stringValue())
                .containsExactly(approved);
    }

    @Test
    void aRejectionNeedsARuleOfThePolicy() {
        String id = comment("يرفض");

        assertThat(decide(id, "decision", "reject").problem(422))
                .singleElement()
                .asString()
                .startsWith("rule: ")
                .contains("insult", "spam");
        decide(id, "decision", "reject", "rule", "ugly").problem(422);
        decide(id, "decision", "approve", "rule", "insult").problem(422);
        decide(id, "decision", "approve", "reason", "جميل").problem(422);
        decide(id, "decision", "hold").problem(422);
        decide(id).problem(422);
        decide(id, "decision", "reject", "rule", "insult", "reason", "س".repeat(1_001))
                .problem(422);
        decide(id, "decision", "approve", "from", "nowhere").problem(422);
        decide(id, "decision", "approve", "why", "x").problem(422);
        assertThat(moderator.all(queue, "items")).hasSize(1);
        assertThat(log(id)).isEmpty();
    }

    @Test
    void decidingTheSameWayAgainIs200() {
        String id = comment("مرتين");
        decide(id, "decision", "approve").expect(200);
        JsonNode again = decide(id, "decision", "approve").expect(200).json();

        assertThat(again.get("state").stringValue()).isEqualTo("published");
        assertThat(again.get("number").intValue()).isEqualTo(1);
        assertThat(log(id)).hasSize(1);
    }

    @Test
    void decidingAnotherWayIs409UnlessFromNamesTheState() {
        String id = comment("يتغير");
        decide(id, "decision", "approve").expect(200);

        assertThat(
                        decide(id, "decision", "reject", "rule", "insult")
                                .expect(409)
                                .json()
                                .get("detail")
                                .stringValue())
                .contains("published", "from");
        decide(id, "decision", "reject", "rule", "insult", "from", "pending").problem(409);
        decide(id, "decision", "reject", "rule", "insult", "from", "published").expect(200);
        decide(id, "decision", "approve", "from", "published").problem(409);
        JsonNode back = decide(id, "decision", "approve", "from", "rejected").expect(200).json();
        assertThat(back.get("number").intValue()).isEqualTo(1);
    }

    @Test
    void theLogTellsEveryDecisionOnce() {
        String id = comment("مسجل");
        decide(id, "decision", "approve").expect(200);
        decide(id, "decision", "approve").expect(200);
        decide(id, "decision", "reject", "rule", "spam", "reason", "إعلان", "from", "published")
                .expect(200);
        decide(id, "decision", "reject", "rule", "spam", "from", "pending").expect(200);
        decide(id, "decision", "approve", "from", "rejected").expect(200);
        List<JsonNode> entries = log(id);

        assertThat(entries)
                .extracting(
                        entry ->
                                entry.get("from").stringValue()
                                        + " → "
                                        + entry.get("to").stringValue())
                .containsExactly(
                        "pending → published", "published → rejected", "rejected → published");
        assertThat(entries.get(1).get("rule").stringValue()).isEqualTo("spam");
        assertThat(entries.get(1).get("reason").stringValue()).isEqualTo("إعلان");
        assertThat(entries).allMatch(entry -> entry.get("by").stringValue().startsWith("token "));
        assertThat(entries)
                .extracting(entry -> Long.parseLong(entry.get("id").stringValue()))
                .isSorted();
        assertThat(entries.getFirst().toString()).doesNotContain("مسجل", "سلمى");
    }

    @Test
    void aCommentThatIsNotThereIs404() {
        for (String id : List.of("999999999999", "x", "0")) {
            decide(id, "decision", "approve").problem(404);
        }
    }
}
