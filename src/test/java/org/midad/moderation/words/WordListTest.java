package org.midad.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بطيخ | أكلت بطيخ اليوم | plain",
                "بطيخ | وبالبطيخ نبدأ | clitics",
                "بطيخ | يابطيخ | clitics",
                "بطيخ | للبطيخات ثمن | clitics",
                "بطيخ | فبطيخهم ألذ | clitics",
                "ثقيل | الثقيلون هنا | clitics",
                "ثقيلة | ثقيلتهم غابت | clitics",
                "ثقيلة | والثقيلات | clitics",
                "بطيخ | بَطِّـيـخ | marks",
                "بطيخ | بط\u200Dي\u202Eخ | marks",
                "بطيخ | بطييييخ | repeated",
                "بطيخ | ببببططططيييخخخخ | repeated",
                "بطيخ | پطیخ | look-alike",
                "بطيخ | ﺑﻄﻴﺦ | look-alike",
                "بطيخ | ب.ط.ي.خ | signs",
                "بطيخ | بط😀يخ | signs",
                "بطيخ | ب ط ي خ لذيذ | spaced",
                "طماطم | طم1طم | digits",
                "طماطم | طمlطم | digits",
                "خيار | ٥يار | digits",
                "طماطم | 6ama6em | arabizi",
                "خيار | ya khiyar | arabizi",
                "حليب | 7aleeb barid | arabizi",
                "banana | b4n4n4 | digits",
                "banana | Bаnаnа | look-alike",
                "banana | ｂａｎａｎａ | look-alike",
                "banana | 𝐛𝐚𝐧𝐚𝐧𝐚 | look-alike",
                "banana | two bananas | clitics",
                "عصير ليمون | عصير  ليمون | plain",
                "خائب | يا خايب | plain"
            })
    void aListedWordIsFoundAndHowItWasWritten(String entry, String text, String how)
            throws BadEntry {
        assertThat(list(entry).find(text))
                .extracting(found -> found.disguise().code())
                .containsExactly(how);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "موز | الموزع وصل",
                "موز | رموز كثيرة",
                "موز | علم وزير",
                "موز | تم،وزع الباقي",
                "خيار | اختيار صعب",
                "خيار | أخ ي. السلام",
                "حليب | تحليبات",
                "حليب | halib",
                "بصل | فصل ربيع",
                "رز | رمزز",
                "ممتاز | متاز",
                "banana | bandana",
                "banana | bananarama",
                "موز | 2024 سنة",
                "خيار | the choir sings"
            })
    void aWordWithinOtherWordsIsNotFound(String entry, String text) throws BadEntry {
        assertThat(list(entry).find(text)).isEmpty();
    }

    @Test
    void aPlaceIsThatOfTheOriginalText() throws BadEntry {
        String text = "😀 وبالبَطِّيـــخ هنا";
        Found found = list("بطيخ").find(text).getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("بَطِّيـــخ");
        String drawnOut = "هذا بطيخخخخ.";
        found = list("بطيخ").find(drawnOut).getFirst();
        assertThat(drawnOut.substring(found.start(), found.end())).isEqualTo("بطيخخخخ");
    }

    @Test
    void doubleLettersAreSpellingUntilTheyAreDrawnOut() throws BadEntry {
        assertThat(list("ممتاز").find("ممممتاز")).hasSize(1);
        assertThat(list("ممتاز").find("ممتاز")).hasSize(1);
        assertThat(list("رز").find("رزز")).isEmpty();
    }

    @Test
    void everyWordIsFoundAndOfTwoOverTheSameLettersTheLonger() throws BadEntry {
        WordList words = WordList.read(List.of("# fruit", "", "موز", "موز أخضر", "بطيخ"));
        assertThat(words.size()).isEqualTo(3);
        assertThat(words.find("بطيخ وموز أخضر وموز"))
                .extracting(Found::entry)
                .containsExactly("بطيخ", "موز أخضر", "موز");
    }

    @Test
    void anEntryOutOfBoundsIsNamedWithItsLine() {
        assertThatThrownBy(() -> WordList.read(List.of("موز", "م")))
                .isInstanceOfSatisfying(BadEntry.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessageContaining("has 1");
        assertThatThrownBy(() -> list("موزة".repeat(20))).isInstanceOf(BadEntry.class);
        assertThatThrownBy(() -> list("…؟!")).isInstanceOf(BadEntry.class);
    }

    @Test
    void aListHasABound() {
        List<String> many =
                java.util.stream.IntStream.range(0, WordList.MOST_ENTRIES + 1)
                        .mapToObj(i -> "موز" + i)
                        .toList();
        assertThatThrownBy(() -> WordList.read(many))
                .isInstanceOfSatisfying(
                        BadEntry.class,
                        e -> assertThat(e.line()).isEqualTo(WordList.MOST_ENTRIES + 1));
    }

    @Test
    void anEmptyListFindsNothingAndHalfACharacterDoesNoHarm() throws BadEntry {
        assertThat(WordList.read(Collections.emptyList()).find("بطيخ 7aleeb")).isEmpty();
        assertThat(list("بطيخ").find("\uD83D بطيخ \uDE00")).hasSize(1);
    }

    private static WordList list(String entry) throws BadEntry {
        return WordList.read(List.of(entry));
    }
}
