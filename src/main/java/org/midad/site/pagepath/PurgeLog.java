package org.midad.site.pagepath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;

/**
 * What was purged of late, so that a render can tell whether it was overtaken.
 *
 * <p>A render notes the sequence before its first query. What was purged after that may be missing
 * from what it read. Guarded by the page cache's lock.
 */
final class PurgeLog {
    private static final int KEPT = 10_000;

    /** What a purge means for the pages that carry its tag. */
    enum Kind {
        /** They show something older than it is now: stale for a moment is no harm. */
        REFRESH,
        /** They show something that must not be seen any more. */
        REMOVE
    }

    /** What overtook a render. */
    enum Overtaken {
        NOT,
        REFRESHED,
        REMOVED
    }

    private record Purge(long sequence, long at, Kind kind, String tag) {}

    private final Deque<Purge> purges = new ArrayDeque<>();
    private long sequence;
    private long floor;

    /** The number of the newest purge. */
    long sequence() {
        return sequence;
    }

    void note(Kind kind, String tag) {
        sequence++;
        purges.addLast(new Purge(sequence, System.nanoTime(), kind, tag));
        if (purges.size() > KEPT) {
            floor = purges.removeFirst().sequence();
        }
    }

    /** Whether one of these tags was purged after {@code since}. */
    Overtaken overtaken(long since, Set<String> tags) {
        if (since < floor) {
            return Overtaken.REMOVED;
        }
        Overtaken overtaken = Overtaken.NOT;
        for (Iterator<Purge> newest = purges.descendingIterator(); newest.hasNext(); ) {
            Purge purge = newest.next();
            if (purge.sequence() <= since) {
                break;
            }
            if (tags.contains(purge.tag())) {
                if (purge.kind() == Kind.REMOVE) {
                    return Overtaken.REMOVED;
                }
                overtaken = Overtaken.REFRESHED;
            }
        }
        return overtaken;
    }

    /** When one of these tags was first purged after {@code since}, in nano time; now if never. */
    long firstAfter(long since, Set<String> tags) {
        long first = System.nanoTime();
        for (Iterator<Purge> newest = purges.descendingIterator(); newest.hasNext(); ) {
            Purge purge = newest.next();
            if (purge.sequence() <= since) {
                break;
            }
            if (tags.contains(purge.tag())) {
                first = purge.at();
            }
        }
        return first;
    }
}
