package org.midad.exchange.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource({
        "الاثنين 12 تشرين الأول 2020, 2020-10-12",
        "١٢ أكتوبر ٢٠٢٠, 2020-10-12",
        "12 أكتوبر/تشرين الأول 2020, 2020-10-12",
        "الخميس، 3 غشت 2017, 2017-08-03",
        "5 جويلية 2019, 2019-07-05",
        "1er mai 2021, 2021-05-01",
        "lundi 3 février 2020, 2020-02-03",
        "'Monday, June 1, 2020', 2020-06-01",
        "Sept. 3 2018, 2018-09-03",
        "2021-05-03, 2021-05-03",
        "2021/5/3, 2021-05-03",
        "03/05/2021, 2021-05-03",
        "published 25/12/2021, 2021-12-25",
        "published 12/25/2021, 2021-12-25",
    })
    void aDayWithItsYearIsKnown(String printed, LocalDate day) {
        assertThat(PrintedDate.in(printed))
                .hasValueSatisfying(date -> assertThat(date.day()).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجمعة",
                "12 أيار",
                "mardi 4 juin",
                "May 3",
                "31 شباط 2021",
                "published 3/5/2021"
            })
    void aDayThatIsNotWhollyPrintedStaysUnknown(String printed) {
        assertThat(PrintedDate.in(printed))
                .hasValueSatisfying(date -> assertThat(date.day()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"في 2020", "3-2", "9 آلاف و300 طن", "ستون عاما", "2020", "12:30"})
    void otherFiguresAreNoDay(String text) {
        assertThat(PrintedDate.in(text)).isEmpty();
    }
}
