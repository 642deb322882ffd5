package org.midad.operations.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Several sides measured in turns, so that a drift of the machine meets them all alike. */
final class Rounds {
    /** A breath between two rounds, in which connections close and logs are written. */
    private static final long BREATH_MILLIS = 150;

    private Rounds() {}

    /** Puts load on for a while. */
    interface Work {
        Measured run() throws IOException, InterruptedException, SQLException;
    }

    /**
     * Something that is measured.
     *
     * @param cpu processor seconds that it used up to now
     */
    record Side(Work work, DoubleSupplier cpu) {}

    /**
     * Medians of the rounds of one side.
     *
     * @param rate requests a second
     * @param cpuMicros processor time of a request
     * @param others requests that were answered with another status
     */
    record Summary(double rate, double cpuMicros, Latencies latencies, long others) {}

    /** Runs every side {@code rounds} times: first, second, first, second … */
    static List<Summary> alternate(int rounds, Side... sides)
            throws IOException, InterruptedException, SQLException {
        double[][] rates = new double[sides.length][rounds];
        double[][] micros = new double[sides.length][rounds];
        long[] others = new long[sides.length];
        List<Latencies> latencies = new ArrayList<>();
        Arrays.stream(sides).forEach(side -> latencies.add(new Latencies()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < sides.length; i++) {
                double before = sides[i].cpu().getAsDouble();
                Measured measured = sides[i].work().run();
                double used = sides[i].cpu().getAsDouble() - before;
                rates[i][round] = measured.rate();
                micros[i][round] = used * 1e6 / measured.latencies().count();
                latencies.get(i).addAll(measured.latencies());
                others[i] += measured.others();
                Thread.sleep(BREATH_MILLIS);
            }
        }
        List<Summary> summaries = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            summaries.add(
                    new Summary(median(rates[i]), median(micros[i]), latencies.get(i), others[i]));
        }
        return summaries;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
