package org.midad.edition;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.midad.language.Country;
import org.midad.language.Direction;
import org.midad.language.Numerals;
import org.midad.language.Tanween;

/**
 * One edition of the newspaper, as everything that prints needs it: a snapshot that never changes.
 *
 * @param code ASCII, in the addresses of every edition but the first
 * @param language BCP 47 of the interface and, where it says nothing else, of the articles
 * @param address the only source of absolute addresses, without a slash at its end
 * @param sections in the masthead's order
 */
public record Edition(
        int id,
        String code,
        String name,
        String motto,
        String language,
        Country country,
        Numerals numerals,
        Tanween tanween,
        ZoneId zone,
        URI address,
        List<Section> sections,
        List<CallOut> callOuts,
        String disclaimer,
        CommentPolicy comments,
        List<PolicyRule> policy,
        Look look,
        Sharing sharing) {

    /** The base direction of the edition's pages. */
    public Direction direction() {
        return switch (language) {
            case "ar", "fa", "ur", "ckb", "he" -> Direction.RTL;
            default -> Direction.LTR;
        };
    }

    /** The section with this slug, if the edition has it. */
    public Optional<Section> section(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    /** The policy rule with this code, if the edition has it. */
    public Optional<PolicyRule> rule(String code) {
        return policy.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** An absolute address of this edition. {@code path} starts with a slash. */
    public String absolute(String path) {
        return address + path;
    }
}
