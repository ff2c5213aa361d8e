package io.quorate.corosync.rule;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.Section;
import java.util.List;
import java.util.function.BiConsumer;

/** Where findings point to. */
final class Places {
  private Places() {}

  /** The head of the first section of a path; of the sections around it where there is none. */
  static Origin head(CorosyncConfig config, String path) {
    String wanted = path;
    while (true) {
      List<Section> found = config.all(wanted);
      if (!found.isEmpty()) {
        return found.get(0).origin();
      }
      int dot = wanted.lastIndexOf('.');
      if (dot < 0) {
        return config.sections().isEmpty() ? Origin.none() : config.sections().get(0).origin();
      }
      wanted = wanted.substring(0, dot);
    }
  }

  /** The line of a key in a section that is there once; the head of the section where it is not set. */
  static Origin key(CorosyncConfig config, String path, String key) {
    return config
        .settings(path)
        .find(key)
        .map(Options.Setting::origin)
        .orElseGet(() -> head(config, path));
  }

  /** Every section with its path. */
  static void each(CorosyncConfig config, BiConsumer<String, Section> action) {
    each("", config.sections(), action);
  }

  private static void each(
      String outer, List<Section> sections, BiConsumer<String, Section> action) {
    for (Section section : sections) {
      String path = outer.isEmpty() ? section.name() : outer + "." + section.name();
      action.accept(path, section);
      each(path, section.sections(), action);
    }
  }
}
