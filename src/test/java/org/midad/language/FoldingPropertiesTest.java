package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;

class FoldingPropertiesTest extends TextProviders {
    @Property
    void foldingTwiceChangesNothingMore(@ForAll @From("anyText") String text) {
        String once = Folding.fold(text);
        assertThat(Folding.fold(once)).isEqualTo(once);
    }

    @Property
    void placesAreAscendingAndWithinTheText(@ForAll @From("anyText") String text) {
        Folded folded = Folding.foldWithPlaces(text);
        assertThat(folded.text()).isEqualTo(Folding.fold(text));
        assertThat(folded.places()).hasSize(folded.text().length() + 1).isSorted();
        assertThat(folded.places()[folded.text().length()]).isEqualTo(text.length());
    }

    @Property
    void foldedArabicHasNoMarks(@ForAll @From("arabic") String text) {
        assertThat(Folding.fold(text)).doesNotContainPattern("[\\p{Mn}ـأإآؤئىة]");
    }
}
