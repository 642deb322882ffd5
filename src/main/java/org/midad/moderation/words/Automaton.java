package org.midad.moderation.words;

import java.util.Arrays;
import java.util.List;

/**
 * All spellings at once (Aho and Corasick, 1975): one walk over a text finds every place where the
 * letters of one stand in a row, in time that does not depend on how many there are.
 */
final class Automaton {
    /** Above the number of letters, so that a state and a letter make one key. */
    private static final int SHIFT = 7;

    private static final int NONE = -1;

    private int[] keys = new int[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edges = 0;
    private int states = 1;

    /** The states near the root, where most of a walk is, have every step worked out. */
    private static final int DENSE = 4096;

    private final int[] steps;
    private final int dense;
    private final int[] fails;

    /** The first spelling that ends in a state; {@link #siblings} has the others. */
    private final int[] firsts;

    private final int[] siblings;

    /** The nearest state on the way of fails in which a spelling ends; 0 for none. */
    private final int[] exits;

    /** The state itself if a spelling ends in it, else its exit. */
    private final int[] nearest;

    Automaton(List<Spelling> spellings) {
        Arrays.fill(keys, NONE);
        siblings = new int[spellings.size()];
        int[] ends = new int[spellings.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = path(spellings.get(i).letters());
        }
        int[] numbers = numberByDepth();
        firsts = new int[states];
        Arrays.fill(firsts, NONE);
        for (int i = 0; i < ends.length; i++) {
            int state = numbers[ends[i]];
            siblings[i] = firsts[state];
            firsts[state] = i;
        }
        fails = new int[states];
        exits = new int[states];
        nearest = new int[states];
        dense = Math.min(DENSE, states);
        steps = new int[dense * Alphabet.SIZE];
        link();
    }

    /** Takes what a walk finds. */
    interface Hits {
        /** The letters of a spelling end before {@code end}. */
        void at(int spelling, int end);
    }

    /** Walks over a text. */
    void walk(LetterStream text, Hits hits) {
        int state = 0;
        byte[] letters = text.letters;
        for (int i = 0; i < text.length; i++) {
            state = next(state, letters[i]);
            int found = nearest[state];
            while (found != 0) {
                for (int s = firsts[found]; s != NONE; s = siblings[s]) {
                    hits.at(s, i + 1);
                }
                found = exits[found];
            }
        }
    }

    private int next(int from, byte letter) {
        int state = from;
        while (state >= dense) {
            int target = edge(state, letter);
            if (target != NONE) {
                return target;
            }
            state = fails[state];
        }
        return steps[state * Alphabet.SIZE + letter];
    }

    private int path(byte[] letters) {
        int state = 0;
        for (byte letter : letters) {
            int target = edge(state, letter);
            if (target == NONE) {
                target = states++;
                put(state << SHIFT | letter, target);
            }
            state = target;
        }
        return state;
    }

    private int edge(int state, byte letter) {
        int key = state << SHIFT | letter;
        int mask = keys.length - 1;
        int at = spread(key) & mask;
        while (keys[at] != key) {
            if (keys[at] == NONE) {
                return NONE;
            }
            at = (at + 1) & mask;
        }
        return targets[at];
    }

    private static int spread(int key) {
        int mixed = key * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private void put(int key, int target) {
        if (++edges * 3 > keys.length) {
            int[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new int[2 * oldKeys.length];
            targets = new int[keys.length];
            Arrays.fill(keys, NONE);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != NONE) {
                    place(oldKeys[i], oldTargets[i]);
                }
            }
        }
        place(key, target);
    }

    private void place(int key, int target) {
        int at = spread(key) & keys.length - 1;
        while (keys[at] != NONE) {
            at = (at + 1) & keys.length - 1;
        }
        keys[at] = key;
        targets[at] = target;
    }

    /** Numbers the states anew, those near the root first; gives the new number of each old one. */
    private int[] numberByDepth() {
        int[] parents = new int[states];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NONE) {
                parents[targets[i]] = keys[i] >>> SHIFT;
            }
        }
        // A state is made after the one before it, so parents have lower numbers.
        int[] depths = new int[states];
        int[] places = new int[states + 1];
        for (int state = 1; state < states; state++) {
            depths[state] = depths[parents[state]] + 1;
        }
        for (int depth : depths) {
            places[depth + 1]++;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        int[] numbers = new int[states];
        for (int state = 0; state < states; state++) {
            numbers[state] = places[depths[state]]++;
        }
        renumber(numbers);
        return numbers;
    }

    private void renumber(int[] numbers) {
        int[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new int[oldKeys.length];
        targets = new int[oldKeys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int letter = oldKeys[i] & (1 << SHIFT) - 1;
                place(numbers[oldKeys[i] >>> SHIFT] << SHIFT | letter, numbers[oldTargets[i]]);
            }
        }
    }

    /** From the root outwards: where to go on when the next letter does not fit. */
    private void link() {
        int[] edgeOf = new int[states];
        for (int key : keys) {
            if (key != NONE) {
                edgeOf[edge(key >>> SHIFT, (byte) (key & (1 << SHIFT) - 1))] = key;
            }
        }
        for (int state = 0; state < states; state++) {
            int parent = edgeOf[state] >>> SHIFT;
            byte letter = (byte) (edgeOf[state] & (1 << SHIFT) - 1);
            int fail = state == 0 || parent == 0 ? 0 : next(fails[parent], letter);
            fails[state] = fail;
            exits[state] = nearest[fail];
            nearest[state] = firsts[state] == NONE ? exits[state] : state;
            if (state < dense) {
                workOutSteps(state);
            }
        }
    }

    private void workOutSteps(int state) {
        for (byte letter = 0; letter < Alphabet.SIZE; letter++) {
            int target = edge(state, letter);
            int otherwise = state == 0 ? 0 : next(fails[state], letter);
            steps[state * Alphabet.SIZE + letter] = target == NONE ? otherwise : target;
        }
    }
}
