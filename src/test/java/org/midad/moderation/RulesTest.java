package org.midad.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private static final Rule PUBLISH = comment -> Optional.of(new Verdict.Publish());
    private static final Set<String> STAFF =
            Set.of(StaffName.skeleton("هدى الأسمر"), StaffName.skeleton("Paola Cox"));

    private static Incoming comment(String name, @Nullable String title, String text) {
        return comment(name, title, text, "192.0.2.1", 7);
    }

    private static Incoming comment(
            String name, @Nullable String title, String text, String network, long article) {
        return new Incoming(article, name, title, text, null, null, network, Instant.EPOCH);
    }

    private static Incoming text(String text) {
        return comment("سلمى", null, text);
    }

    private static String said(Optional<Verdict> verdict) {
        return verdict.map(RulesTest::said).orElse("nothing");
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Publish publish -> "publish";
            case Verdict.Hold hold -> "hold " + hold.why().code();
            case Verdict.Refuse refuse ->
                    "refuse " + refuse.why().rule() + " " + refuse.why().field();
        };
    }

    // the list ----------------------------------------------------------------------------------

    @Test
    void theFirstThatHasSomethingToSayDecides() {
        Rules rules =
                new Rules(List.of(new SoundText(), new Empty(), new Length(() -> 5), PUBLISH));

        assertThat(said(rules.judge(text("طيب")))).isEqualTo("publish");
        assertThat(said(rules.judge(text("\0")))).isEqualTo("refuse unreadable text");
        assertThat(said(rules.judge(text("طويل جدا")))).isEqualTo("refuse too-long text");
        assertThat(said(rules.judge(comment("", null, "طويل جدا")))).isEqualTo("refuse empty name");
    }

    @Test
    void aRuleThatThrowsHoldsTheComment() {
        Rule broken =
                comment -> {
                    throw new IllegalStateException("broken");
                };
        Rule deep =
                comment -> {
                    throw new StackOverflowError();
                };

        assertThat(said(new Rules(List.of(broken, PUBLISH)).judge(text("كلام"))))
                .isEqualTo("hold rule-failed");
        assertThat(said(new Rules(List.of(deep, PUBLISH)).judge(text("كلام"))))
                .isEqualTo("hold rule-failed");
    }

    @Test
    void aRuleThatSleepsHoldsTheCommentAndNobodyWaitsForIt() {
        AtomicBoolean over = new AtomicBoolean();
        Rule asleep =
                comment -> {
                    while (!over.get()) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    return Optional.of(new Verdict.Publish());
                };
        long before = System.nanoTime();
        Verdict verdict = new Rules(List.of(asleep, PUBLISH)).judge(text("كلام"));
        over.set(true);

        assertThat(said(verdict)).isEqualTo("hold rule-failed");
        assertThat(System.nanoTime() - before).isLessThan(Duration.ofSeconds(5).toNanos());
    }

    @Test
    void aListWithoutALastWordHolds() {
        assertThat(said(new Rules(List.of()).judge(text("كلام")))).isEqualTo("hold rule-failed");
        assertThat(said(new Rules(List.of(new Empty())).judge(text("كلام"))))
                .isEqualTo("hold rule-failed");
    }

    // each rule ---------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كلام | nothing",
                "سطر\\nوجدول\\tوسطر | nothing",
                "قبل\\0بعد | refuse unreadable text",
                "نصف\\ud83d | refuse unreadable text",
                "\\ude00نصف | refuse unreadable text",
                "\\ud83d\\ude00 | nothing",
            })
    void whatNoPageCanHoldIsRefused(String escaped, String expected) {
        assertThat(said(new SoundText().judge(text(unescaped(escaped))))).isEqualTo(expected);
    }

    private static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) != '\\') {
                text.append(escaped.charAt(i));
                continue;
            }
            switch (escaped.charAt(++i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case '0' -> text.append('\0');
                case 'u' -> {
                    text.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw new IllegalArgumentException(escaped);
            }
        }
        return text.toString();
    }

    @Test
    void theNameAndTheTitleAreLookedAtToo() {
        assertThat(said(new SoundText().judge(comment("س\0", null, "كلام"))))
                .isEqualTo("refuse unreadable name");
        assertThat(said(new SoundText().judge(comment("س", "\ud800", "كلام"))))
                .isEqualTo("refuse unreadable title");
        assertThat(said(new Length(() -> 10).judge(comment("س".repeat(101), null, "كلام"))))
                .isEqualTo("refuse too-long name");
        assertThat(said(new Length(() -> 10).judge(comment("س", "ع".repeat(101), "كلام"))))
                .isEqualTo("refuse too-long title");
        assertThat(said(new Links().judge(comment("www.example.org", null, "كلام"))))
                .isEqualTo("hold links");
        assertThat(said(new Links().judge(comment("س", "a@example.org", "كلام"))))
                .isEqualTo("hold links");
    }

    @Test
    void theFirstUnreadablePlaceIsTold() {
        Verdict verdict = new SoundText().judge(text("أبج\0د\0")).orElseThrow();

        assertThat(((Verdict.Refuse) verdict).why().found()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u00a0\u3000",
                "\u200b\u200f\u202e",
                "\u064b\u064f",
                "ـــ",
                "\ufeff"
            })
    void whatSaysNothingIsRefused(String text) {
        assertThat(said(new Empty().judge(text(text)))).isEqualTo("refuse empty text");
        assertThat(said(new Empty().judge(comment(text, null, "كلام"))))
                .isEqualTo("refuse empty name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"لا", "👍", "❤️", "5", "٥", "x", "🇱🇧", "和"})
    void aSingleSignMaySaySomething(String text) {
        assertThat(said(new Empty().judge(text(text)))).isEqualTo("nothing");
    }

    @Test
    void lengthIsCountedInLettersAsRead() {
        Length four = new Length(() -> 4);

        assertThat(said(four.judge(text("مُدَّة")))).isEqualTo("nothing");
        assertThat(said(four.judge(text("👨‍👩‍👧‍👦👍🏽🇱🇧❤️")))).isEqualTo("nothing");
        assertThat(said(four.judge(text("خمسةح")))).isEqualTo("refuse too-long text");
        Verdict.Refused why = ((Verdict.Refuse) four.judge(text("سبعسبع")).orElseThrow()).why();
        assertThat(why.found()).isEqualTo(6);
        assertThat(why.allowed()).isEqualTo(4);
    }

    @Test
    void aFloodIsHeldBeforeItIsRefusedAndCountsOneNetworkBelowOneArticle() {
        Flood flood = new Flood(true);
        for (int i = 1; i <= Flood.HELD_ABOVE; i++) {
            assertThat(said(flood.judge(text("كلام " + i)))).isEqualTo("nothing");
        }
        for (int i = Flood.HELD_ABOVE + 1; i <= Flood.REFUSED_ABOVE; i++) {
            assertThat(said(flood.judge(text("كلام " + i)))).isEqualTo("hold flood");
        }
        assertThat(said(flood.judge(text("كلام")))).isEqualTo("refuse flood null");
        assertThat(said(flood.judge(comment("س", null, "كلام", "192.0.2.2", 7))))
                .isEqualTo("nothing");
        assertThat(said(flood.judge(comment("س", null, "كلام", "192.0.2.1", 8))))
                .isEqualTo("nothing");
    }

    @Test
    void aBenchmarkMayTurnTheFloodRuleOff() {
        Flood off = new Flood(false);
        for (int i = 0; i < 500; i++) {
            assertThat(said(off.judge(text("كلام")))).isEqualTo("nothing");
        }
    }

    @Test
    void theSameWordsAgainAreHeldHoweverTheyAreDisguised() {
        Repeated rule = new Repeated();

        assertThat(said(rule.judge(text("للبيع شقة في وسط المدينة بسعر مغر جدا"))))
                .isEqualTo("nothing");
        assertThat(said(rule.judge(text("للبيع شقة في وسط المدينة بسعر مغر جدا"))))
                .isEqualTo("hold repeated");
        assertThat(said(rule.judge(text("للبيــع شَقّة  في وسط المدينه بسعر مغر جداً"))))
                .isEqualTo("hold repeated");
        assertThat(said(rule.judge(text("للبيع شقة في طرف المدينة بسعر مغر جدا"))))
                .isEqualTo("nothing");
    }

    @Test
    void shortWordsAreRepeatedInGoodFaith() {
        Repeated rule = new Repeated();
        for (int i = 0; i < 3; i++) {
            assertThat(said(rule.judge(text("شكرا على المقال")))).isEqualTo("nothing");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "انظروا https://example.org/x",
                "HTTP://EXAMPLE.ORG",
                "www.example.org",
                "زوروا example.com الآن",
                "متجر-كبير على my-shop.shop",
                "راسلوني a.b@example.co.uk",
                "t.me/channel",
                "bit.ly/3x",
                "أخبار سوق.com",
            })
    void addressesWaitForAPerson(String text) {
        assertThat(said(new Links().judge(text(text)))).isEqualTo("hold links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصلت الساعة 10.30 مساء",
                "السعر 3.5 دولار",
                "قال د. محمد إن الأمر انتهى.",
                "إلخ...ثم عدنا",
                "نسبة ٩٩.٩ بالمئة",
                "U.S.A",
                "كتب @salma ردا",
                "ماذا؟!.نعم",
                "أ.ب.ت",
            })
    void fullStopsAreNoAddresses(String text) {
        assertThat(said(new Links().judge(text(text)))).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هدى الأسمر",
                "هدى الاسمر",
                " هُدَى  الأسْمَر ",
                "هدى\u200cالأسمر",
                "هـــدى الأسمر",
                "هدي الأسمر",
                "Paola Cox",
                "paola cox",
                "PaolaCox",
                "Раоlа Сох",
                "Paοla Cox",
                "Ｐａｏｌａ Ｃｏｘ",
                "𝐏𝐚𝐨𝐥𝐚 𝐂𝐨𝐱",
                "P\u200baola Cox",
                "Páola Cox",
            })
    void aNameThatLooksLikeOneOfTheStaffWaits(String name) {
        assertThat(said(new StaffName(() -> STAFF).judge(comment(name, null, "كلام"))))
                .isEqualTo("hold staff-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"هدى", "الأسمر", "هدى الأسمري", "Paola", "Paolo Cox", "Paula Cox", "سلمى"})
    void whoSharesHalfANameDoesNot(String name) {
        assertThat(said(new StaffName(() -> STAFF).judge(comment(name, null, "كلام"))))
                .isEqualTo("nothing");
    }
}
