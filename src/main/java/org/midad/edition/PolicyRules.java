package org.midad.edition;

import java.util.List;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The rules of the comment policy, as readers read them. */
public class PolicyRules {
    /** Codes of the usual policy, in its order: an edition words them, and may switch one off. */
    public static final List<String> USUAL =
            List.of(
                    "insult",
                    "incitement",
                    "hate",
                    "sacred",
                    "defamation",
                    "privacy",
                    "impersonation",
                    "spam");

    private static final RowMapper<PolicyRule> RULE =
            (rs, i) ->
                    new PolicyRule(
                            rs.getString("code"), rs.getString("text"), rs.getInt("position"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;

    public PolicyRules(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
    }

    /**
     * Replaces the policy of an edition. A rule that is not among these is switched off; decisions
     * that were made under it keep its code.
     */
    public void replace(int edition, List<PolicyRule> policy) {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("delete from policy_rule where edition_id = ?")
                            .param(edition)
                            .update();
                    for (PolicyRule rule : policy) {
                        jdbc.sql(
                                        """
                                        insert into policy_rule (edition_id, code, text, position)
                                        values (?, ?, ?, ?)
                                        """)
                                .params(edition, rule.code(), rule.text(), rule.position())
                                .update();
                    }
                    outbox.write(new Change(Editions.CHANGED, edition));
                });
    }

    /** Those of an edition, in their order. */
    List<PolicyRule> of(int edition) {
        return jdbc.sql(
                        """
                        select code, text, position from policy_rule
                        where edition_id = ? order by position
                        """)
                .param(edition)
                .query(RULE)
                .list();
    }
}
