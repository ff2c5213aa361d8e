package io.quorate.corosync.status;

import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.util.List;

/** The files of {@code src/test/resources/corosync-status}. */
final class Fixtures {
  private Fixtures() {}

  static List<Source> in(String folder) {
    return golden(folder).sources();
  }

  static GoldenFiles golden(String folder) {
    return GoldenFiles.of("corosync-status/" + folder, ".txt", ".model");
  }

  static Source of(String folder, String name) {
    return in(folder).stream()
        .filter(source -> source.name().equals(name + ".txt"))
        .findFirst()
        .orElseThrow();
  }
}
