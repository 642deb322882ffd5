package org.midad.discussion;

import java.time.Duration;

/**
 * What makes two submissions the same one.
 *
 * @param key of the client, or made from the content of a plain form
 * @param bodyHash of the parsed body: the same key with another body is refused
 * @param lasts for how long the key stands
 */
public record SubmissionKey(byte[] key, byte[] bodyHash, Duration lasts) {}
