package io.quorate.pacemaker.status;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The sections that a {@code crm_mon} command line asks for in XML: all, less what it leaves out.
 *
 * <p>Source: {@code tools/crm_mon.c} 2.1.5. An empty section is often not printed, so that only the command line tells
 * "nothing failed" from "failures were not asked for".
 *
 * @param words of the command line
 */
record XmlRequest(List<String> words) {
  static XmlRequest of(String line) {
    return new XmlRequest(Arrays.asList(line.strip().split("\\s+")));
  }

  boolean isCrmMon() {
    return words.get(0).equals("crm_mon") || words.get(0).endsWith("/crm_mon");
  }

  /** Whether resources are shown below the nodes that they run on. */
  boolean isGroupedByNode() {
    return words.stream()
        .anyMatch(
            word ->
                word.equals("--group-by-node")
                    || word.length() > 1
                        && word.startsWith("-")
                        && word.charAt(1) != '-'
                        && word.indexOf('n') > 0);
  }

  /** The sections that are asked for; fencing and the daemon are shown by a running cluster only. */
  Set<StatusSection> sections() {
    Set<StatusSection> shown = EnumSet.allOf(StatusSection.class);
    Iterator<String> all = words.iterator();
    while (all.hasNext()) {
      String word = all.next();
      switch (word) {
        case "--include", "-I" -> change(shown, all.hasNext() ? all.next() : "", true);
        case "--exclude", "-U" -> change(shown, all.hasNext() ? all.next() : "", false);
        case "--hide-headers", "-D" -> shown.remove(StatusSection.SUMMARY);
        default -> {
          if (word.startsWith("--include=")) {
            change(shown, word.substring(10), true);
          } else if (word.startsWith("--exclude=")) {
            change(shown, word.substring(10), false);
          }
        }
      }
    }
    shown.remove(StatusSection.PACEMAKERD);
    shown.remove(StatusSection.FENCING);
    return shown;
  }

  private static void change(Set<StatusSection> shown, String list, boolean include) {
    for (String word : list.split(",")) {
      switch (word) {
        case "all", "default" -> {
          shown.clear();
          if (include) {
            shown.addAll(EnumSet.allOf(StatusSection.class));
          }
        }
        case "none" -> {
          shown.clear();
          if (!include) {
            shown.addAll(EnumSet.allOf(StatusSection.class));
          }
        }
        default -> {
          Set<StatusSection> named = named(word);
          if (include) {
            shown.addAll(named);
          } else {
            shown.removeAll(named);
          }
        }
      }
    }
  }

  private static Set<StatusSection> named(String word) {
    return switch (word) {
      case "attributes" -> EnumSet.of(StatusSection.NODE_ATTRIBUTES);
      case "bans" -> EnumSet.of(StatusSection.BANS);
      case "failcounts", "operations" -> EnumSet.of(StatusSection.NODE_HISTORY);
      case "failures" -> EnumSet.of(StatusSection.FAILURES);
      case "nodes" -> EnumSet.of(StatusSection.NODES);
      case "resources" -> EnumSet.of(StatusSection.RESOURCES);
      case "summary" -> EnumSet.of(StatusSection.SUMMARY);
      case "tickets" -> EnumSet.of(StatusSection.TICKETS);
      default -> EnumSet.noneOf(StatusSection.class);
    };
  }
}
