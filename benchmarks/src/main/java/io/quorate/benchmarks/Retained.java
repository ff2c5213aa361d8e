package io.quorate.benchmarks;

import io.quorate.core.text.Source;
import io.quorate.drbd.format.DrbdConfigLoader;
import io.quorate.drbd.format.DrbdFormats;
import java.lang.ref.Reference;
import java.util.function.Function;

/**
 * Says how much heap stays in use for a configuration: {@code Retained RESOURCES} prints the megabytes of text, tree and
 * model, and of these with everything that the loader adds.
 */
public final class Retained {
  private Retained() {}

  /** Measures. */
  public static void main(String[] args) {
    int resources = Integer.parseInt(args[0]);
    // The first round loads the classes.
    retained(10, DrbdFormats.CONFIG::read);
    retained(10, DrbdConfigLoader::load);
    double model = retained(resources, DrbdFormats.CONFIG::read);
    double loaded = retained(resources, DrbdConfigLoader::load);
    System.out.println(model + " " + loaded);
  }

  private static double retained(int resources, Function<Source, Object> read) {
    long before = used();
    Object result = read.apply(Source.of("drbd.conf", ConfigGenerator.config(resources)));
    long after = used();
    Reference.reachabilityFence(result);
    return (after - before) / 1048576.0;
  }

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc(); // only every fourth collection leaves no gaps
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
