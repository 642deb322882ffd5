package org.midad.operations.bench;

/**
 * What a round of load came to.
 *
 * @param rate requests a second that were answered as they should be
 * @param others requests that were answered with another status
 */
record Measured(double rate, Latencies latencies, long others) {}
