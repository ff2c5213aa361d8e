package io.quorate.pacemaker.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The resource of a location constraint, as far as rules look at it.
 *
 * @param groups what the parts of {@code rsc-pattern} matched, the whole match first; empty without a pattern
 * @param parameters the resource's parameters, for {@code value-source="param"}
 * @param metaAttributes its meta-attributes, for {@code value-source="meta"}
 */
public record ResourceMatch(
    List<String> groups, Map<String, String> parameters, Map<String, String> metaAttributes) {
  /** Copies everything. */
  public ResourceMatch {
    groups = List.copyOf(groups);
    parameters = Map.copyOf(parameters);
    metaAttributes = Map.copyOf(metaAttributes);
  }

  /** No pattern, no parameters, no meta-attributes. */
  public static ResourceMatch none() {
    return new ResourceMatch(List.of(), Map.of(), Map.of());
  }

  /** Puts the groups into an attribute name; {@code %N} without a group vanishes. */
  String expand(String name) {
    if (groups.isEmpty()) {
      return name;
    }
    StringBuilder expanded = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int group = i + 1 < name.length() ? name.charAt(i + 1) - '0' : -1;
      if (name.charAt(i) != '%' || group < 0 || group > 9) {
        expanded.append(name.charAt(i));
        continue;
      }
      if (group < groups.size()) {
        expanded.append(groups.get(group));
      }
      i++;
    }
    return expanded.toString();
  }
}
