package org.midad.operations.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of a benchmark's report.
 *
 * @param unit of both figures
 * @param reference what it is compared with; null where there is nothing
 * @param ratio of the two figures; null without a reference
 * @param p50 milliseconds that half of the requests did not exceed; null where none were timed
 * @param p99 the same for 99 of 100
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Finding(
        String what,
        String unit,
        double midad,
        @Nullable Double reference,
        @Nullable Double ratio,
        Goal goal,
        @Nullable Double p50,
        @Nullable Double p99) {

    /** A figure that stands alone. */
    static Finding alone(String what, String unit, double figure, Goal goal) {
        return new Finding(what, unit, figure, null, null, goal, null, null);
    }

    /** A figure beside another. */
    static Finding beside(String what, String unit, double midad, double reference, Goal goal) {
        return new Finding(what, unit, midad, reference, midad / reference, goal, null, null);
    }

    /** The same with how long requests took. */
    Finding timed(Latencies latencies) {
        return new Finding(
                what,
                unit,
                midad,
                reference,
                ratio,
                goal,
                latencies.millis(0.5),
                latencies.millis(0.99));
    }
}
