package org.midad.newsroom.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Edition;
import org.midad.edition.PolicyRule;
import org.midad.edition.PolicyRules;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;
import org.midad.web.Words;

/** The form of the way with comments: what waits, how long they are, under which rules. */
public final class CommentsForm {
    /** No edition allows a comment more letters. */
    public static final int MOST_LETTERS = 20_000;

    private static final int LONGEST_RULE = 80;
    private static final int LONGEST_DISCLAIMER = 300;

    private CommentsForm() {}

    /** Name of a field of the rule with this code. */
    public static String field(String code, String part) {
        return "rule-" + code + "-" + part;
    }

    /** The rules that stand, in their order, then those of the usual policy that are off. */
    public static List<String> codes(Edition edition) {
        List<String> codes = new ArrayList<>();
        edition.policy().forEach(rule -> codes.add(rule.code()));
        PolicyRules.USUAL.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes;
    }

    static Typed filled(Edition edition, Words words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("mode", edition.comments().mode().name());
        fields.put("limit", words.number(edition.comments().limit()).replaceAll("[^\\p{Nd}]", ""));
        fields.put("disclaimer", edition.disclaimer());
        codes(edition).forEach(code -> fields.put(field(code, "text"), ""));
        int order = 1;
        for (PolicyRule rule : edition.policy()) {
            fields.put(field(rule.code(), "text"), rule.text());
            fields.put(field(rule.code(), "order"), words.number(order++));
        }
        return Typed.of(fields);
    }

    /** What the form asks for. */
    record Wanted(CommentPolicy comments, String disclaimer, List<PolicyRule> policy) {}

    /** What the form asks for, if everything in it is right. */
    static Optional<Wanted> read(FieldChecks checks, Edition edition, Words words) {
        CommentPolicy.@Nullable Mode mode = checks.constant("mode", CommentPolicy.Mode.class);
        int limit = checks.number("limit").orElse(0);
        if (limit < 1 || limit > MOST_LETTERS) {
            checks.wrong("limit", "form.number", words.number(1), words.number(MOST_LETTERS));
        }
        String disclaimer = checks.needed("disclaimer", LONGEST_DISCLAIMER);
        List<PolicyRule> policy = policy(checks, edition);
        if (!checks.sound() || mode == null) {
            return Optional.empty();
        }
        return Optional.of(new Wanted(new CommentPolicy(mode, limit), disclaimer, policy));
    }

    /** An emptied rule is switched off; one at least has to stand, since rejections name one. */
    private static List<PolicyRule> policy(FieldChecks checks, Edition edition) {
        List<PolicyRule> wanted = new ArrayList<>();
        for (String code : codes(edition)) {
            String text = checks.line(field(code, "text"), LONGEST_RULE);
            if (!text.isEmpty()) {
                int order = checks.number(field(code, "order")).orElse(Integer.MAX_VALUE);
                wanted.add(new PolicyRule(code, text, order));
            }
        }
        if (wanted.isEmpty()) {
            checks.wrong(field(codes(edition).getFirst(), "text"), "form.rules.none");
        }
        wanted.sort(Comparator.comparingInt(PolicyRule::position));
        List<PolicyRule> numbered = new ArrayList<>();
        for (PolicyRule rule : wanted) {
            numbered.add(new PolicyRule(rule.code(), rule.text(), numbered.size() + 1));
        }
        return numbered;
    }
}
