package org.midad.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.midad.people.Staff;
import org.midad.people.StaffMember;

/** How the staff's names look, read anew every minute. */
final class StaffNames implements Supplier<Set<String>> {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Read(Set<String> skeletons, Instant at) {}

    private final Staff staff;
    private final Clock clock;
    private volatile Read read = new Read(Set.of(), Instant.EPOCH);

    StaffNames(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public Set<String> get() {
        Instant now = clock.instant();
        if (Duration.between(read.at(), now).compareTo(FRESH) >= 0) {
            read =
                    new Read(
                            staff.all().stream()
                                    .map(StaffMember::name)
                                    .map(StaffName::skeleton)
                                    .collect(Collectors.toUnmodifiableSet()),
                            now);
        }
        return read.skeletons();
    }
}
