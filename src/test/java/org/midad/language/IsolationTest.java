package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;

class IsolationTest extends TextProviders {
    @Example
    void anOpenOverrideEndsWithItsParagraph() {
        assertThat(Isolation.balance("\u202Eمعكوس\nسطر")).isEqualTo("\u202Eمعكوس\u202C\nسطر");
    }

    @Example
    void anOpenIsolateEndsWithTheText() {
        assertThat(Isolation.balance("قبل \u2067بعد")).isEqualTo("قبل \u2067بعد\u2069");
    }

    @Example
    void closersWithoutOpenersGo() {
        assertThat(Isolation.balance("\u202Cأ\u2069ب")).isEqualTo("أب");
    }

    @Example
    void aClosedIsolateClosesWhatStandsOpenInIt() {
        assertThat(Isolation.balance("\u2066\u202Bأ\u2069ب")).isEqualTo("\u2066\u202Bأ\u2069ب");
    }

    @Example
    void anEmbeddingIsNotClosedFromWithinAnIsolate() {
        assertThat(Isolation.balance("\u202A\u2067أ\u202C\u2069"))
                .isEqualTo("\u202A\u2067أ\u2069\u202C");
    }

    @Property
    void balancingTwiceChangesNothingMore(@ForAll @From("anyText") String text) {
        String once = Isolation.balance(text);
        assertThat(Isolation.balance(once)).isEqualTo(once);
    }

    @Property
    void nothingButControlsIsTouched(@ForAll @From("anyText") String text) {
        String controls = "[\u202A-\u202E\u2066-\u2069]";
        assertThat(Isolation.balance(text).replaceAll(controls, ""))
                .isEqualTo(text.replaceAll(controls, ""));
    }
}
