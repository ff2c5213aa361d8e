package io.quorate.examples;

import io.quorate.core.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** DRBD files as clusters really have them, among this module's resources. */
enum Samples {
  /** Two nodes, one resource, both primary; drbdadm accepts it, and much in it is a mistake. */
  REFERENCE("reference", "drbd.d/r0.res"),
  /** The same nodes with two resources on local LVM, written for 8.3. */
  OLDER("older", "drbd.d/r0.res", "drbd.d/r1.res");

  private final String name;
  private final List<String> resources;

  Samples(String name, String... resources) {
    this.name = name;
    this.resources = List.of(resources);
  }

  /**
   * Writes the files into a directory.
   *
   * @return the path of {@code drbd.conf}
   * @throws IOException when one cannot be written
   */
  Path copyTo(Path directory) throws IOException {
    copy("drbd.conf", directory);
    copy("drbd.d/global_common.conf", directory);
    for (String resource : resources) {
      copy(resource, directory);
    }
    return directory.resolve("drbd.conf");
  }

  /**
   * What {@code drbdadm status} printed on the first node.
   *
   * @throws IOException when it cannot be read
   */
  Source status() throws IOException {
    String resource = "/clusters/" + name + "/drbdadm-status.txt";
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(resource))) {
      return Source.of("drbdadm status", in.readAllBytes());
    }
  }

  private void copy(String file, Path directory) throws IOException {
    Path target = directory.resolve(file);
    Files.createDirectories(target.getParent());
    String resource = "/clusters/" + name + "/" + file;
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(resource))) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
