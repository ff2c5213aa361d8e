package io.quorate.pacemaker.history;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CIBs with other results of operations, states of nodes, and options, at random but the same each time. */
final class CibMutants {
  private static final Pattern EXIT_CODE = Pattern.compile("rc-code=\"[^\"]*\"");
  private static final Pattern STATUS = Pattern.compile("op-status=\"[^\"]*\"");
  private static final Pattern EXPECTED = Pattern.compile("expected=\"[^\"]*\"");
  private static final Pattern JOIN = Pattern.compile(" join=\"[^\"]*\"");
  private static final Pattern MEMBER = Pattern.compile("in_ccm=\"[^\"]*\"");
  private static final Pattern CONTROLLER = Pattern.compile("crmd=\"[^\"]*\"");
  private static final Pattern FENCING =
      Pattern.compile("(?<=name=\"stonith-enabled\" value=\")[^\"]*");
  private static final Pattern MANAGED = Pattern.compile("(?<=name=\"is-managed\" value=\")[^\"]*");
  private static final Pattern QUORUM = Pattern.compile("have-quorum=\"[^\"]*\"");

  private static final List<String> CODES =
      List.of("0", "1", "1", "2", "3", "4", "5", "6", "7", "7", "8", "9", "190", "191");
  private static final List<String> STATES = List.of("0", "0", "2", "3", "4", "4", "5", "6", "7");

  private final Random random;
  private String text;

  private CibMutants(String text, long seed) {
    this.text = text;
    this.random = new Random(seed);
  }

  /** A text with one to six values changed. */
  static String of(String text, long seed) {
    CibMutants mutant = new CibMutants(text, seed);
    int changes = 1 + mutant.random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      mutant.change();
    }
    return mutant.text;
  }

  private void change() {
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> replace(EXIT_CODE, "rc-code=\"" + any(CODES) + "\"");
      case 4, 5 -> replace(STATUS, "op-status=\"" + any(STATES) + "\"");
      case 6 -> replace(EXPECTED, "expected=\"" + any(List.of("member", "down")) + "\"");
      case 7 ->
          replace(JOIN, " join=\"" + any(List.of("member", "down", "pending", "banned")) + "\"");
      case 8 -> replace(MEMBER, "in_ccm=\"" + any(List.of("true", "false")) + "\"");
      case 9 -> replace(CONTROLLER, "crmd=\"" + any(List.of("online", "offline")) + "\"");
      case 10 -> replace(FENCING, any(List.of("true", "false")));
      default -> {
        replace(MANAGED, any(List.of("true", "false")));
        replace(QUORUM, "have-quorum=\"" + any(List.of("1", "0")) + "\"");
      }
    }
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Replaces one of the places where a pattern is found. */
  private void replace(Pattern pattern, String with) {
    Matcher matcher = pattern.matcher(text);
    List<MatchResult> all = matcher.results().toList();
    if (!all.isEmpty()) {
      MatchResult one = all.get(random.nextInt(all.size()));
      text = text.substring(0, one.start()) + with + text.substring(one.end());
    }
  }
}
