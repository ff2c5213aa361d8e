package io.quorate.pacemaker.simulate;

import java.time.Duration;

/**
 * How long the scheduler took for a file; there with {@code --profile}.
 *
 * @param file the CIB
 * @param duration processor time; text has hundredths of a second, XML microseconds
 */
public record Timing(String file, Duration duration) {}
