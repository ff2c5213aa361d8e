package io.quorate.pacemaker.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a transition summary, of any release.
 *
 * <pre>
 *   * Move       vip     ( n1 -> n2 )  due to colocation with web        since 2.0.3, and 1.1.18 with one blank
 *  * Move    vip    (Started n1 -> n2)                                    before
 *  * Stop    vip    (n1 - blocked)
 * </pre>
 */
final class SummaryLine {
  private static final Pattern RESOURCE =
      Pattern.compile(
          "(Start|Stop|Move|Migrate|Restart|Recover|Reload|Promote|Demote|Re-promote|Leave)"
              + "\\s+(\\S+)\\s+\\(([^()]*)\\)\\s*(.*)");
  private static final Pattern NODE =
      Pattern.compile(
          "(Fence|Shutdown)(?: \\((\\S+)\\))? ([^\\s()]+)(?: \\(resource: (\\S+)\\))?(?: '(.*)')?");
  private static final Pattern REASON = Pattern.compile("due to (.*?)( \\(blocked\\))?");
  private static final Pattern BLOCKED = Pattern.compile("(?:-\\s*)?blocked");
  private static final String ARROW = "->";

  private SummaryLine() {}

  /** The action of a line without its bullet; empty when the line is not understood. */
  static Optional<SummaryAction> read(String line) {
    Matcher resource = RESOURCE.matcher(line);
    if (resource.matches()) {
      return resource(resource);
    }
    Matcher node = NODE.matcher(line);
    if (node.matches()) {
      return Optional.of(
          new NodeAction(
              node.group(1).equals("Fence") ? NodeChange.FENCE : NodeChange.SHUTDOWN,
              node.group(3),
              Optional.ofNullable(node.group(2)),
              Optional.ofNullable(node.group(4)),
              Optional.ofNullable(node.group(5))));
    }
    return Optional.empty();
  }

  private static Optional<SummaryAction> resource(Matcher line) {
    ResourceChange change = ResourceChange.of(line.group(1)).orElseThrow();
    String tail = line.group(4).strip();
    Matcher reason = REASON.matcher(tail);
    boolean reasoned = reason.matches();
    boolean late = BLOCKED.matcher(tail).matches();
    if (!tail.isEmpty() && !reasoned && !late) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(line.group(3).strip().split("\\s+"));
    boolean early = words.get(words.size() - 1).equals("blocked");
    if (early) {
      words = words.subList(0, Math.max(0, words.size() - 2));
    }
    boolean blocked = early || late || (reasoned && reason.group(2) != null);
    Optional<String> why = reasoned ? Optional.of(reason.group(1)) : Optional.empty();
    return places(change, words).map(places -> places.action(change, line.group(2), why, blocked));
  }

  private static Optional<Places> places(ResourceChange change, List<String> words) {
    if (change == ResourceChange.LEAVE) {
      return leave(words);
    }
    if (words.isEmpty() || words.get(0).isEmpty()) {
      return Optional.empty();
    }
    return switch (words.size()) {
      case 1 -> Optional.of(Places.at(change, Optional.empty(), words.get(0)));
      case 2 -> role(words, 0).map(role -> Places.at(change, Optional.of(role), words.get(1)));
      case 3 ->
          arrow(words, 1)
              ? Optional.of(Places.between(Optional.empty(), words.get(0), words.get(2)))
              : Optional.empty();
      case 4 -> four(words);
      case 5 -> five(words);
      default -> Optional.empty();
    };
  }

  /** {@code (Started n1)}, {@code (Stopped)}, {@code (Started unmanaged)}: the last does not say where. */
  private static Optional<Places> leave(List<String> words) {
    Optional<ResourceRole> role = role(words, 0);
    boolean placed = words.size() == 2 && !words.get(1).equals("unmanaged");
    Optional<String> node = placed ? Optional.of(words.get(1)) : Optional.empty();
    return role.isEmpty() || words.size() > 2
        ? Optional.empty()
        : Optional.of(new Places(role, node, role, node));
  }

  /** {@code n1 -> n2 Promoted}, {@code Unpromoted -> Promoted n1}, or in old releases {@code Started n1 -> n2}. */
  private static Optional<Places> four(List<String> words) {
    if (arrow(words, 2)) {
      return role(words, 0)
          .map(role -> Places.between(Optional.of(role), words.get(1), words.get(3)));
    }
    if (!arrow(words, 1)) {
      return Optional.empty();
    }
    Optional<ResourceRole> from = role(words, 0);
    Optional<ResourceRole> to = role(words, 2);
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(Places.roles(from.get(), to.get(), words.get(3)));
    }
    return role(words, 3)
        .map(role -> Places.between(Optional.of(role), words.get(0), words.get(2)));
  }

  /** {@code Unpromoted n1 -> Promoted n2}. */
  private static Optional<Places> five(List<String> words) {
    Optional<ResourceRole> from = role(words, 0);
    Optional<ResourceRole> to = role(words, 3);
    return arrow(words, 2) && from.isPresent() && to.isPresent()
        ? Optional.of(Places.roles(from.get(), words.get(1), to.get(), words.get(4)))
        : Optional.empty();
  }

  private static boolean arrow(List<String> words, int index) {
    return words.get(index).equals(ARROW);
  }

  private static Optional<ResourceRole> role(List<String> words, int index) {
    return words.isEmpty() ? Optional.empty() : ResourceRole.of(words.get(index));
  }
}
