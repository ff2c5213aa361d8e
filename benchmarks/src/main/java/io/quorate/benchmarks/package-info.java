/**
 * What reading, checking and editing costs.
 *
 * <ul>
 *   <li>{@link io.quorate.benchmarks.ConfigGenerator} writes configurations of any size.
 *   <li>{@link io.quorate.benchmarks.ReadBenchmark}, {@link io.quorate.benchmarks.EditBenchmark} and {@link
 *       io.quorate.benchmarks.WorkspaceBenchmark} run in JMH.
 *   <li>{@link io.quorate.benchmarks.SideBySide} runs them and {@code drbdadm} on the same files and prints the ratios.
 * </ul>
 */
@NullMarked
package io.quorate.benchmarks;

import org.jspecify.annotations.NullMarked;
