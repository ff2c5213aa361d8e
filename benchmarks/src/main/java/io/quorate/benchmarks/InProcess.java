package io.quorate.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH benchmarks, each in a process of its own.
 *
 * @param quick whether a rough figure will do
 */
record InProcess(boolean quick) {
  /** The cost of each benchmark of a class, by the benchmark's name. */
  Map<String, Cost> run(Class<?> benchmarks, int resources) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmarks.getName() + "\\.")
            .param("resources", Integer.toString(resources))
            .addProfiler(CpuProfiler.class)
            .verbosity(VerboseMode.SILENT);
    if (quick) {
      options
          .warmupIterations(2)
          .warmupTime(TimeValue.seconds(1))
          .measurementIterations(2)
          .measurementTime(TimeValue.seconds(1));
    }
    Map<String, Cost> costs = new LinkedHashMap<>();
    try {
      for (RunResult result : new Runner(options.build()).run()) {
        String name = result.getParams().getBenchmark();
        double cpu = result.getSecondaryResults().get(CpuProfiler.CPU).getScore() / 1000;
        double wall =
            result.getPrimaryResult().getScore() / perSecond(result.getParams().getTimeUnit());
        costs.put(name.substring(name.lastIndexOf('.') + 1), new Cost(cpu, wall, Double.NaN));
      }
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
    return costs;
  }

  private static double perSecond(TimeUnit unit) {
    return unit.convert(1, TimeUnit.SECONDS);
  }
}
