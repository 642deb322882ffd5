package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;

class RepairPropertiesTest extends TextProviders {
    @Property
    void soundTextIsNeverChanged(@ForAll @From("soundText") String text) {
        assertThat(Repair.repair(text).text()).isEqualTo(text);
        assertThat(Repair.repair(text).mends()).isEmpty();
    }

    @Property
    void repairingTwiceMendsNothingMore(@ForAll @From("anyText") String text) {
        String once = Repair.repair(text).text();
        assertThat(Repair.repair(once).text()).isEqualTo(once);
    }

    @Property
    void whatIsRepairedMayBeKept(@ForAll @From("anyText") String text) {
        assertThat(Texts.problem(Repair.repair(text).text())).isEmpty();
    }

    @Property
    void misreadArabicComesBack(@ForAll @From("arabic") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String damaged = new String(bytes, StandardCharsets.ISO_8859_1);
        Assume.that(!damaged.equals(text));
        assertThat(Repair.repair(damaged).text()).isEqualTo(text);
    }
}
