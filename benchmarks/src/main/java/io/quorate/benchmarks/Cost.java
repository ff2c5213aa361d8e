package io.quorate.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What something costs; {@code NaN} for what was not measured.
 *
 * @param cpu CPU time, user and system, in seconds
 * @param wall time on the clock in seconds
 * @param megabytes memory: the peak of a process, or what stays in the heap
 */
record Cost(double cpu, double wall, double megabytes) {
  /** The median of each part. */
  static Cost median(List<Cost> runs) {
    return new Cost(
        middle(runs.stream().map(Cost::cpu)),
        middle(runs.stream().map(Cost::wall)),
        middle(runs.stream().map(Cost::megabytes)));
  }

  private static double middle(Stream<Double> values) {
    List<Double> sorted = values.sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }

  Cost withMegabytes(double other) {
    return new Cost(cpu, wall, other);
  }
}
