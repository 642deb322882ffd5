package org.midad.operations.bench;

/** How long many requests took, in buckets three per cent wide. */
final class Latencies {
    private static final int PARTS_LOG = 5;

    /** Buckets in each doubling. */
    private static final int PARTS = 1 << PARTS_LOG;

    private final long[] buckets = new long[64 * PARTS];
    private long count;

    void add(long nanos) {
        buckets[bucket(Math.max(0, nanos))]++;
        count++;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] += others.buckets[i];
        }
        count += others.count;
    }

    long count() {
        return count;
    }

    /** Milliseconds that this share of the requests did not exceed; NaN where there were none. */
    double millis(double share) {
        long wanted = (long) Math.ceil(share * count);
        long seen = 0;
        for (int i = 0; i < buckets.length; i++) {
            seen += buckets[i];
            if (buckets[i] > 0 && seen >= wanted) {
                return upper(i) / 1e6;
            }
        }
        return Double.NaN;
    }

    private static int bucket(long nanos) {
        if (nanos < PARTS) {
            return (int) nanos;
        }
        int doubling = 63 - Long.numberOfLeadingZeros(nanos) - PARTS_LOG;
        return doubling * PARTS + (int) (nanos >>> doubling);
    }

    private static long upper(int bucket) {
        if (bucket < PARTS) {
            return bucket;
        }
        int doubling = bucket / PARTS - 1;
        long part = bucket - (long) doubling * PARTS;
        return (part + 1) << doubling;
    }
}
