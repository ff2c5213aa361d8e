package io.quorate.benchmarks;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.drbd.effective.DrbdWorkspace;
import io.quorate.drbd.format.DrbdConfigLoader;
import io.quorate.drbd.format.DrbdFormats;
import io.quorate.drbd.format.DrbdLoaded;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.option.DrbdNet;
import java.util.List;
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

/** Checking a whole configuration again after one of its resources changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkspaceBenchmark {
  /** How many resources the configuration has. */
  @Param({"1000", "10000"})
  public int resources;

  private DrbdWorkspace workspace = DrbdConfigLoader.load(Source.of("", "")).workspace();
  private Resource[] variants = {};
  private String[] texts = {};
  private int turn;

  /** Loads the configuration and changes one resource in two ways, of which no one conflicts with another resource. */
  @Setup(Level.Trial)
  public void load() {
    String text = ConfigGenerator.config(resources);
    DrbdLoaded loaded = DrbdConfigLoader.load(Source.of("drbd.conf", text));
    workspace = loaded.workspace();
    String name = ConfigGenerator.name(resources / 2);
    Resource resource = loaded.config().resource(name).orElseThrow();
    variants =
        new Resource[] {
          resource.withSections(s -> s.withNet(s.net().with(DrbdNet.MAX_BUFFERS, 4000L))),
          resource.withSections(s -> s.withNet(s.net().with(DrbdNet.MAX_BUFFERS, 9000L)))
        };
    int start = text.indexOf("resource \"" + name);
    String own = text.substring(start, text.indexOf("\nresource", start));
    texts = new String[] {own, own.replace("io-error", "suspend-io")};
  }

  /** A change that a program made. */
  @Benchmark
  public List<Diagnostic> put() {
    return workspace.put(variants[turn++ & 1]);
  }

  /** A change that somebody typed: the resource's own text is read first. */
  @Benchmark
  public List<Diagnostic> readAndPut() {
    Source source = Source.of("r.res", texts[turn++ & 1]);
    return workspace.put(DrbdFormats.CONFIG.read(source).value().resources().get(0));
  }
}
