package org.midad.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may leave, and that there is always a chief. */
@Tag("data")
class RosterTest {
    private final Newsstand stand = Newsstand.open();
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final Staff staff = stand.room(Staff.class);
    private final Roster roster =
            new Roster(jdbc, stand.room(TransactionTemplate.class), Clock.systemUTC());
    private List<Long> others = List.of();

    /** Chiefs of other tests are editors meanwhile. */
    @BeforeEach
    void noOtherChiefs() {
        others =
                jdbc.sql("update staff set role = 'editor' where role = 'chief' returning id")
                        .query((rs, i) -> rs.getLong(1))
                        .list();
    }

    @AfterEach
    void theOthersAgain() {
        for (long id : others) {
            jdbc.sql("update staff set role = 'chief' where id = ?").param(id).update();
        }
    }

    private StaffMember hire(String name, Role role) {
        return staff.add(headline(name), role, null);
    }

    @Test
    void theLastChiefStays() {
        StaffMember chief = hire("نور", Role.CHIEF);
        hire("هبة", Role.EDITOR);

        assertThat(roster.suspend(chief.id())).isInstanceOf(Roster.Outcome.LastChief.class);
        assertThat(roster.remove(chief.id())).isInstanceOf(Roster.Outcome.LastChief.class);
        assertThat(roster.change(chief.id(), chief.name(), Role.EDITOR, null))
                .isInstanceOf(Roster.Outcome.LastChief.class);
        assertThat(roster.change(chief.id(), chief.name(), Role.CHIEF, "n@example.org"))
                .isInstanceOf(Roster.Outcome.Done.class);
        assertThat(staff.find(chief.id()).orElseThrow().role()).isEqualTo(Role.CHIEF);
    }

    @Test
    void aSuspendedChiefDoesNotCount() {
        StaffMember chief = hire("نور", Role.CHIEF);
        StaffMember second = hire("سمير", Role.CHIEF);
        assertThat(roster.suspend(second.id())).isInstanceOf(Roster.Outcome.Done.class);

        assertThat(roster.remove(chief.id())).isInstanceOf(Roster.Outcome.LastChief.class);
        assertThat(roster.takeBack(second.id())).isInstanceOf(Roster.Outcome.Done.class);
        assertThat(roster.remove(chief.id())).isInstanceOf(Roster.Outcome.Done.class);
        jdbc.sql("update staff set role = 'editor' where id = ?").param(second.id()).update();
    }

    @Test
    void ofTwoWhoDemoteEachOtherAtOnceOneStays() throws Exception {
        for (int round = 0; round < 10; round++) {
            StaffMember one = hire("نور", Role.CHIEF);
            StaffMember other = hire("سمير", Role.CHIEF);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Roster.Outcome>> both = new ArrayList<>();
            try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
                for (StaffMember victim : List.of(one, other)) {
                    both.add(
                            hands.submit(
                                    () -> {
                                        start.await();
                                        return victim == one
                                                ? roster.suspend(victim.id())
                                                : roster.change(
                                                        victim.id(),
                                                        victim.name(),
                                                        Role.REPORTER,
                                                        null);
                                    }));
                }
                start.countDown();
            }
            List<Class<?>> outcomes = new ArrayList<>();
            for (Future<Roster.Outcome> outcome : both) {
                outcomes.add(outcome.get().getClass());
            }

            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            Roster.Outcome.Done.class, Roster.Outcome.LastChief.class);
            jdbc.sql("update staff set role = 'editor' where role = 'chief'").update();
        }
    }

    @Test
    void whoLeftFreesTheNameAndKeepsTheHistory() {
        StaffMember left = staff.add(headline("ريما"), Role.EDITOR, "rima@example.org");
        staff.setPassword(left.id(), "جملة طويلة لا يعرفها أحد");
        assertThat(roster.remove(left.id())).isInstanceOf(Roster.Outcome.Done.class);

        assertThat(staff.named(left.name())).isEmpty();
        assertThat(staff.find(left.id())).isEmpty();
        assertThat(roster.takeBack(left.id())).isInstanceOf(Roster.Outcome.Missing.class);
        assertThat(staff.signIn(left.name(), "جملة طويلة لا يعرفها أحد", "192.0.2.7"))
                .isInstanceOf(Staff.SignIn.Wrong.class);
        assertThat(
                        jdbc.sql("select name from staff where id = ? and email is null")
                                .param(left.id())
                                .query(String.class)
                                .single())
                .isEqualTo(left.name());
        assertThat(staff.add(left.name(), Role.REPORTER, null).id()).isNotEqualTo(left.id());
    }

    @Test
    void nobodyTakesAnothersName() {
        StaffMember rima = hire("ريما", Role.EDITOR);
        StaffMember heba = hire("هبة", Role.EDITOR);

        assertThat(roster.change(heba.id(), rima.name().replace("ي", "يـ"), Role.EDITOR, null))
                .isInstanceOf(Roster.Outcome.NameTaken.class);
        assertThat(staff.find(heba.id()).orElseThrow().name()).isEqualTo(heba.name());
    }
}
