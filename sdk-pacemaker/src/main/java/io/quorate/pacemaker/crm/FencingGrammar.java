package io.quorate.pacemaker.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** {@code fencing_topology node-a: st1 st2 attr:rack=1 st3 pattern:x.* st4}; without target for every node. */
final class FencingGrammar {
  private final Cursor words;
  private final List<String> nodes;

  FencingGrammar(Cursor words, List<String> nodes) {
    this.words = words;
    this.nodes = nodes;
  }

  private record Level(Draft target, String key, String devices) {}

  Draft topology() {
    List<Level> levels = new ArrayList<>();
    Draft target = new Draft("");
    String key = "";
    while (words.hasMore()) {
      String text = words.any("a device");
      int equals = text.indexOf('=');
      int colon = text.indexOf(':');
      if (text.regionMatches(true, 0, "attr:", 0, 5)
          && equals > 5
          && Scan.isName(text.substring(5), equals - 5)
          && Scan.isName(text.substring(equals + 1), text.length() - equals - 1)) {
        key = text.substring(5, equals);
        target =
            new Draft("")
                .set("target-attribute", key)
                .set("target-value", text.substring(equals + 1));
      } else if (text.regionMatches(true, 0, "pattern:", 0, 8) && text.length() > 8) {
        key = text.substring(8);
        target = new Draft("").set("target-pattern", key);
      } else if (colon > 0 && colon == text.length() - 1) {
        key = text.substring(0, colon);
        target = new Draft("").set("target", key);
      } else {
        levels.add(new Level(target, key, text));
      }
    }
    Draft topology = new Draft("fencing-topology");
    Map<String, Integer> indexes = new HashMap<>();
    boolean everywhere = !levels.isEmpty() && levels.get(0).key().isEmpty();
    for (String node : everywhere ? new ArrayList<>(new TreeSet<>(nodes)) : List.of("")) {
      for (Level level : levels) {
        String place = everywhere ? node : level.key();
        Draft made = topology.child("fencing-level");
        if (everywhere) {
          made.set("target", node);
        } else {
          made.attributes.putAll(level.target().attributes);
        }
        made.set("index", String.valueOf(indexes.merge(place, 1, Integer::sum)));
        made.set("devices", level.devices());
      }
    }
    return topology;
  }
}
