package io.quorate.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

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
        median(runs, Cost::cpu), median(runs, Cost::wall), median(runs, Cost::megabytes));
  }

  private static double median(List<Cost> runs, ToDoubleFunction<Cost> part) {
    double[] sorted = runs.stream().mapToDouble(part).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  Cost withMegabytes(double other) {
    return new Cost(cpu, wall, other);
  }
}
