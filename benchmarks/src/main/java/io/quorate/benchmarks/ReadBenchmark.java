package io.quorate.benchmarks;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Document;
import io.quorate.core.text.Source;
import io.quorate.drbd.format.DrbdConfigLoader;
import io.quorate.drbd.format.DrbdFormats;
import io.quorate.drbd.format.DrbdLoaded;
import io.quorate.drbd.model.DrbdConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a drbd.conf, from characters to the tree, the typed model and every check. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
  /** How many resources the file has. */
  @Param({"100", "1000", "10000"})
  public int resources;

  private final BlockSyntax syntax = new BlockSyntax(Dialect.DRBD);
  private Source source = Source.of("", "");
  private Path file = Path.of("");

  /**
   * Writes the file.
   *
   * @throws IOException when it cannot be written
   */
  @Setup(Level.Trial)
  public void write() throws IOException {
    file = Files.createTempFile("quorate", ".conf");
    Files.writeString(file, ConfigGenerator.config(resources));
    source = Source.read(file);
  }

  /**
   * Deletes the file.
   *
   * @throws IOException when it cannot be deleted
   */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** The lossless tree alone. */
  @Benchmark
  public Block tree() {
    return syntax.parse(source, DiagnosticSink.ignoring());
  }

  /** The tree and the typed model, with every check inside of a resource. */
  @Benchmark
  public Document<DrbdConfig> model() {
    return DrbdFormats.CONFIG.read(source);
  }

  /** The tree, the model, what it means, and the checks between resources. */
  @Benchmark
  public DrbdLoaded load() {
    return DrbdConfigLoader.load(source);
  }

  /**
   * The same from the file on.
   *
   * @throws IOException when it cannot be read
   */
  @Benchmark
  public DrbdLoaded loadFile() throws IOException {
    return DrbdConfigLoader.load(file);
  }
}
