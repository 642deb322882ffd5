package org.midad.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.people.PasswordRules.Flaw;

class PasswordRulesTest {
    private static final List<String> CONTEXT =
            List.of("هدى الأسمر", "صحيفة المرفأ", "huda.asmar@example.org");

    @ParameterizedTest
    @CsvSource({
        "قصيرة, SHORT",
        "password12, COMMON",
        "P@ssw0rd123, COMMON",
        "كلمة المرور, COMMON",
        "كلمة السر 1, COMMON",
        "بسم الله الرحمن الرحيم, COMMON",
        "محمد محمود, COMMON",
        "hgsghl ugd;l, COMMON",
        "هدى الأسمر1, CONTEXT",
        "هُدى الاسمر, CONTEXT",
        "المرفأ2026, CONTEXT",
        "midad-midad, CONTEXT",
        "huda.asmar, CONTEXT",
        "qwertyuiop, COMMON",
        "ضصثقفغعهخحجد, KEYS",
        "شسيبلاتنمكط, KEYS",
        "aaaaaaaaaaaa, REPEATED",
        "قلم قلم قلم قلم, REPEATED",
        "ابابابابابابابا, REPEATED",
        "12345678901234, COMMON",
    })
    void whatIsGuessedFirstIsRefused(String password, Flaw flaw) {
        assertThat(PasswordRules.flaw(password, CONTEXT)).contains(flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كلمة سرّ طويلة",
                "سر جديد وطويل",
                "ثلاث قطط فوق السطح",
                "rocking horse at noon",
                "بيت جدتي أزرق",
                "kX9-vvq2-Lm",
                "le chat dort dehors",
                "جملة طويلة لا يعرفها أحد",
            })
    void whatNobodyGuessesIsTaken(String password) {
        assertThat(PasswordRules.flaw(password, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"73, LONG"})
    void moreThanIsReadIsRefused(int bytes, Flaw flaw) {
        assertThat(PasswordRules.flaw("x".repeat(bytes), CONTEXT)).contains(flaw);
        assertThat(PasswordRules.flaw("س".repeat(37), CONTEXT)).contains(flaw);
    }
}
