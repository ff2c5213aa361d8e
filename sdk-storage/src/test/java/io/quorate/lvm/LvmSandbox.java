package io.quorate.lvm;

import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** LVM's own tools with a configuration directory of a test, on loop devices where the kernel has them. */
public final class LvmSandbox implements AutoCloseable {
  private final Path folder;
  private final List<String> devices = new ArrayList<>();

  private LvmSandbox(Path folder) {
    this.folder = folder;
  }

  /** Tools that read lvm.conf from a folder. */
  public static LvmSandbox in(Path folder) {
    RealTool.require("lvm");
    LvmSandbox sandbox = new LvmSandbox(folder);
    sandbox.write("lvm.conf", "");
    return sandbox;
  }

  /** The same with loop devices; skipped where none can be had. */
  public static LvmSandbox withDevices(Path folder, int count, long bytes) {
    LvmSandbox sandbox = in(folder);
    Path losetup = RealTool.require("losetup");
    for (int i = 0; i < count; i++) {
      Path image = folder.resolve("disk" + i);
      try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
        file.setLength(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Ran ran = sandbox.exec(List.of(losetup.toString(), "-f", "--show", image.toString()));
      if (ran.exit() != 0) {
        sandbox.close();
        Assumptions.abort("needs loop devices: " + ran.err());
      }
      sandbox.devices.add(ran.out().strip());
    }
    return sandbox;
  }

  /** How a command ended. */
  public record Ran(int exit, String out, String err) {}

  /** The loop devices. */
  public List<String> devices() {
    return List.copyOf(devices);
  }

  /** Writes a file of the configuration directory. */
  public Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code lvmconfig} and its like: nothing but the files counts. */
  public Ran config(String... arguments) {
    List<String> argv = new ArrayList<>(List.of(RealTool.require("lvm").toString()));
    argv.addAll(List.of(arguments));
    return exec(argv);
  }

  /** Runs a command of LVM on the loop devices alone, without the kernel's device-mapper. */
  public Ran run(String... arguments) {
    List<String> argv = new ArrayList<>(List.of(RealTool.require("lvm").toString()));
    argv.addAll(List.of(arguments));
    argv.addAll(List.of("--config", settings(), "--driverloaded", "n"));
    return exec(argv);
  }

  private String settings() {
    String filter = devices.stream().map(d -> "\"a|^" + d + "$|\",").collect(Collectors.joining());
    return "devices{hints=\"none\" use_devicesfile=0 filter=["
        + filter
        + "\"r|.*|\"]} activation{monitoring=0 udev_sync=0 udev_rules=0} backup{backup=0 archive=0}"
        + " global{locking_dir=\""
        + folder.resolve("lock")
        + "\"}";
  }

  /** Runs any command. */
  public Ran exec(List<String> argv) {
    try {
      Path out = Files.createTempFile(folder, "out", "");
      Path err = Files.createTempFile(folder, "err", "");
      ProcessBuilder builder =
          new ProcessBuilder(argv).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().put("LVM_SYSTEM_DIR", folder.toString());
      builder.environment().put("LVM_SUPPRESS_FD_WARNINGS", "1");
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError("takes too long: " + argv);
      }
      return new Ran(process.exitValue(), read(out), read(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    for (String device : devices) {
      exec(List.of(RealTool.require("losetup").toString(), "-d", device));
    }
    devices.clear();
  }
}
