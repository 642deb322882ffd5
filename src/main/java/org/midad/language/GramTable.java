package org.midad.language;

import java.util.HashMap;
import java.util.Map;

/** For sequences of up to three letters: how often the last one follows those before it. */
final class GramTable {
    /** Open addressing stays quick while at most half of the slots are taken. */
    private static final int SLOTS_PER_GRAM = 2;

    private final long[] keys;
    private final float[] shares;

    private GramTable(int grams) {
        int size = Integer.highestOneBit(Math.max(8, grams * SLOTS_PER_GRAM)) * 2;
        keys = new long[size];
        shares = new float[size];
    }

    /** The shares of all sequences of this length, 1 to 3 letters. */
    static GramTable ofShares(Map<String, Integer> counts, int length) {
        Map<String, Integer> contexts = new HashMap<>();
        counts.forEach(
                (gram, count) -> {
                    if (gram.length() == length) {
                        contexts.merge(gram.substring(0, length - 1), count, Integer::sum);
                    }
                });
        GramTable table = new GramTable(counts.size());
        counts.forEach(
                (gram, count) -> {
                    if (gram.length() == length) {
                        int all = contexts.getOrDefault(gram.substring(0, length - 1), count);
                        table.put(key("\0\0".substring(length - 1) + gram), (float) count / all);
                    }
                });
        return table;
    }

    /** From 0, never seen, to 1; absent letters of a shorter sequence are U+0000. */
    float share(char first, char second, char third) {
        return shares[slot(key(first, second, third))];
    }

    private void put(long key, float share) {
        int slot = slot(key);
        keys[slot] = key;
        shares[slot] = share;
    }

    private int slot(long key) {
        int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & (keys.length - 1);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static long key(String gram) {
        return key(gram.charAt(0), gram.charAt(1), gram.charAt(2));
    }

    private static long key(char first, char second, char third) {
        return (long) first << 32 | (long) second << 16 | third;
    }
}
