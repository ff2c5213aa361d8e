package io.quorate.benchmarks;

import io.quorate.core.format.Document;
import io.quorate.core.text.Source;
import io.quorate.drbd.format.DrbdFormats;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.option.DrbdNet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Changing one option of one resource in a file; everything else in the file stays as it is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {
  /** How many resources the file has. */
  @Param({"1", "1000", "10000"})
  public int resources;

  private Document<DrbdConfig> document = DrbdFormats.CONFIG.read("");
  private String name = "";

  /** Reads the file. */
  @Setup(Level.Trial)
  public void read() {
    document =
        DrbdFormats.CONFIG
            .read(Source.of("drbd.conf", ConfigGenerator.config(resources)))
            .orThrow();
    name = ConfigGenerator.name(resources / 2);
  }

  /** Sets {@code cram-hmac-alg}. */
  @Benchmark
  public Document<DrbdConfig> edit() {
    return document.edit(
        config ->
            config.withResource(
                name,
                resource ->
                    resource.withSections(
                        s -> s.withNet(s.net().with(DrbdNet.CRAM_HMAC_ALG, "sha1")))));
  }
}
