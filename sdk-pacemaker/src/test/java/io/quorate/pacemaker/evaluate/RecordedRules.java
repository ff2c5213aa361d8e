package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code rules.txt}: location constraints of one node, each for a resource of its own. */
final class RecordedRules {
  static final Map<String, String> NODE =
      Map.ofEntries(
          Map.entry("#uname", "n1"),
          Map.entry("#id", "1"),
          Map.entry("#kind", "cluster"),
          Map.entry("ram", "8"),
          Map.entry("os", "Debian"),
          Map.entry("ver", "1.10"),
          Map.entry("five", "5"),
          Map.entry("inf", "inf"),
          Map.entry("hex", "0x10"),
          Map.entry("zero", "0"),
          Map.entry("mzero", "-0"),
          Map.entry("big", "99999999999999999999"),
          Map.entry("sp", " 7"),
          Map.entry("uml", "äÖ"),
          Map.entry("ar", "yes"),
          Map.entry("a", "no"));

  private RecordedRules() {}

  /**
   * One rule.
   *
   * @param pattern the pattern of the constraint's resource; {@code -} for its name
   * @param xml the rule as it was recorded
   * @param context what it is evaluated for
   */
  record Recorded(String pattern, String xml, RuleContext context) {
    RuleCondition condition() {
      return RuleXml.read(xml);
    }
  }

  static List<Recorded> read() {
    List<Recorded> rules = new ArrayList<>();
    for (List<String> row : Table.rows(RecordedRules.class, "rules.txt")) {
      ResourceMatch resource =
          new ResourceMatch(
              groups(row.get(0), "r" + rules.size()),
              Map.of("pfive", "5", "pyes", "yes"),
              Map.of("mfive", "5"));
      rules.add(
          new Recorded(row.get(0), row.get(1), RuleContext.location(NODE).withResource(resource)));
    }
    return rules;
  }

  private static List<String> groups(String pattern, String resource) {
    List<String> groups = new ArrayList<>();
    if (!pattern.equals("-")) {
      Matcher matcher = Pattern.compile(pattern).matcher(resource);
      if (!matcher.find()) {
        throw new IllegalStateException(pattern + " does not match " + resource);
      }
      for (int i = 0; i <= matcher.groupCount(); i++) {
        groups.add(matcher.group(i));
      }
    }
    return groups;
  }
}
