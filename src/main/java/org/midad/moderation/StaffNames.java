package org.midad.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
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
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Read read = new Read(Set.of(), Instant.EPOCH);

    StaffNames(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** One comment of a minute asks the database; the others take what is known, if anything is. */
    @Override
    public Set<String> get() {
        if (!stale()) {
            return read.skeletons();
        }
        boolean unknown = read.at().equals(Instant.EPOCH);
        if (unknown) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return read.skeletons();
        }
        try {
            if (stale()) {
                read = new Read(skeletons(), clock.instant());
            }
            return read.skeletons();
        } finally {
            reading.unlock();
        }
    }

    private boolean stale() {
        return Duration.between(read.at(), clock.instant()).compareTo(FRESH) >= 0;
    }

    private Set<String> skeletons() {
        return staff.all().stream()
                .map(StaffMember::name)
                .map(StaffName::skeleton)
                .collect(Collectors.toUnmodifiableSet());
    }
}
