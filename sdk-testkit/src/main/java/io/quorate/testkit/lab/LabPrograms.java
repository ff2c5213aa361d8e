package io.quorate.testkit.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The programs of a lab, which a jar holds as resources. */
final class LabPrograms {
  /** All of them; a jar has no list. */
  static final List<String> NAMES =
      List.of(
          "bmc",
          "boot",
          "cable",
          "chassis",
          "cluster",
          "config.sh",
          "enter",
          "fabric",
          "machine",
          "mask",
          "power",
          "repair",
          "seen",
          "service",
          "status",
          "supported",
          "up.sh");

  private LabPrograms() {}

  /** Copies them into a directory, which is created, and gives the front end. */
  static Path unpack(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String name : NAMES) {
      Path file = directory.resolve(name);
      try (InputStream in = LabPrograms.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IOException("the testkit lacks its resource " + name);
        }
        Files.copy(in, file);
      }
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return directory.resolve("cluster");
  }
}
