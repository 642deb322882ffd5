package org.midad.operations.bench;

/**
 * What a round of load came to.
 *
 * @param rate requests a second
 */
record Measured(double rate, double seconds, Latencies latencies) {}
