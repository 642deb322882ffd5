package org.midad.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.midad.Newsstand.headline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.platform.Refusal;
import org.midad.site.pagepath.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long each way into the newsroom stands. */
@Tag("data")
class WaysInTest {
    private static final String PASSWORD = "كلمة سرّ طويلة";

    private final JdbcClient jdbc = Newsstand.open().room(JdbcClient.class);
    private final MutableClock clock =
            new MutableClock(Instant.now().truncatedTo(ChronoUnit.MICROS));
    private final Staff staff = new Staff(jdbc, clock);
    private final StaffMember rima = staff.add(headline("ريما"), Role.EDITOR, null);

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aLinkStandsForADay() {
        OneTimeLinks links = new OneTimeLinks(jdbc, staff, clock);
        String secret = secret(links.path(rima));
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(links.look(secret).map(OneTimeLinks.Link::member)).contains(rima);
        clock.forward(Duration.ofSeconds(2));

        assertThat(links.look(secret)).isEmpty();
        assertThat(links.use(secret)).isEmpty();
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        OneTimeLinks links = new OneTimeLinks(jdbc, staff, clock);
        String secret = secret(links.path(rima));

        assertThat(secret).hasSize(43);
        assertThat(
                        jdbc.sql("select hash from one_time_link where staff_id = ?")
                                .param(rima.id())
                                .query(byte[].class)
                                .single())
                .isEqualTo(Secret.hashOf(secret).orElseThrow());
        assertThat(links.look(secret.substring(1))).isEmpty();
        assertThat(links.look("")).isEmpty();
        assertThat(links.look("!".repeat(43))).isEmpty();
    }

    @Test
    void aSessionEndsHalfADayAfterItWasLastUsed() {
        Sessions sessions = new Sessions(jdbc, staff, clock);
        String cookie = sessions.begin(rima).text();
        for (int i = 0; i < 3; i++) {
            clock.forward(Sessions.IDLE.minusSeconds(1));
            assertThat(sessions.member(cookie)).contains(rima);
        }
        clock.forward(Sessions.IDLE.plusSeconds(1));

        assertThat(sessions.member(cookie)).isEmpty();
    }

    @Test
    void aSessionEndsAloneOrWithAllOthersOfItsPerson() {
        Sessions sessions = new Sessions(jdbc, staff, clock);
        StaffMember other = staff.add(headline("هبة"), Role.EDITOR, null);
        String phone = sessions.begin(rima).text();
        String desk = sessions.begin(rima).text();
        String others = sessions.begin(other).text();
        sessions.end(phone);
        assertThat(sessions.member(phone)).isEmpty();
        assertThat(sessions.member(desk)).contains(rima);
        sessions.endAll(rima);

        assertThat(sessions.member(desk)).isEmpty();
        assertThat(sessions.member(others)).contains(other);
        sessions.end("x");
        sessions.end(phone);
    }

    @Test
    void aTokenStandsAsLongAsWasSaid() {
        Tokens tokens = new Tokens(jdbc, clock);
        String token = tokens.create(Role.REPORTER, Duration.ofDays(30));
        assertThat(tokens.bearer(token))
                .hasValueSatisfying(bearer -> assertThat(bearer.role()).isEqualTo(Role.REPORTER));
        clock.forward(Duration.ofDays(30).plusSeconds(1));

        assertThat(tokens.bearer(token)).isEmpty();
        assertThat(tokens.bearer("x".repeat(43))).isEmpty();
        assertThat(tokens.bearer("")).isEmpty();
    }

    @Test
    void whoWasLockedOutMayTryAgainAfterAQuarterOfAnHour() {
        staff.setPassword(rima.id(), PASSWORD);
        String network = "198.51.100." + Math.floorMod(System.nanoTime(), 250);
        for (int i = 0; i < 10; i++) {
            jdbc.sql("insert into sign_in_failure (key, at) values (?, ?)")
                    .params(
                            "name:" + org.midad.language.Folding.fold(rima.name()),
                            org.midad.platform.Times.at(clock.instant()))
                    .update();
        }
        assertThat(staff.signIn(rima.name(), PASSWORD, network))
                .isInstanceOf(Staff.SignIn.Later.class);
        clock.forward(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(staff.signIn(rima.name(), PASSWORD, network))
                .isInstanceOf(Staff.SignIn.Welcome.class);
    }

    @Test
    void aNetworkThatTriesManyNamesWaitsToo() {
        String network = "198.51.100." + System.nanoTime();
        for (int i = 0; i < 30; i++) {
            jdbc.sql("insert into sign_in_failure (key, at) values (?, ?)")
                    .params("network:" + network, org.midad.platform.Times.at(clock.instant()))
                    .update();
        }

        assertThat(staff.signIn(rima.name(), PASSWORD, network))
                .isInstanceOf(Staff.SignIn.Later.class);
        assertThat(staff.signIn(rima.name(), PASSWORD, "203.0.113.9"))
                .isInstanceOf(Staff.SignIn.Wrong.class);
    }

    @Test
    void ofManyTriesAtOnceOnlyAsManyCountAsAreAllowed() throws Exception {
        String key = "name:" + headline("هدف");
        Throttle throttle = new Throttle(jdbc, clock);
        int let = 0;
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                tries.add(many.submit(() -> throttle.begin(key, 5).isPresent()));
            }
            for (Future<Boolean> one : tries) {
                let += one.get() ? 1 : 0;
            }
        }

        assertThat(let).isBetween(1, 5);
        clock.forward(Throttle.COUNTED.plusSeconds(1));
        assertThat(throttle.begin(key, 1)).isPresent();
    }

    @Test
    void formAndCommandAskTheSameOfANameAndAnAddress() {
        assertThat(PersonRules.name("ريما حدّاد")).isEmpty();
        assertThat(PersonRules.name(" ")).contains(PersonRules.Fault.EMPTY);
        assertThat(PersonRules.name("ر".repeat(300))).contains(PersonRules.Fault.LONG);
        assertThat(PersonRules.name("ريما\nحدّاد")).contains(PersonRules.Fault.UNREADABLE);
        assertThat(PersonRules.email("rima@example.org")).isEmpty();
        assertThat(PersonRules.email("nonsense")).contains(PersonRules.Fault.FORM);
    }

    @Test
    void aNameIsTakenHoweverItIsSpelled() {
        assertThatThrownBy(() -> staff.add(rima.name().replace("ري", "رِيـ"), Role.CHIEF, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already somebody called");
        assertThat(staff.named(rima.name().replace("ي", "ى"))).contains(rima);
    }
}
