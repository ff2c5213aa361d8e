package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line for one instance of a primitive: {@code NAME (AGENT): STATE [NODE] [(FLAGS)] [DESCRIPTION] [[ NODES ]]}.
 *
 * <p>Source: {@code common_print} of 1.1, {@code pcmk__native_output_string} since 2.0.3. Descriptions are in parentheses
 * since 2.1; before, they are plain words behind the flags.
 */
final class TextPrimitive {
  /**
   * What stands around the line.
   *
   * @param promotable whether it is an instance of a promotable clone
   * @param form where it says which node it runs on
   */
  record Place(boolean promotable, Form form) {
    boolean placed() {
      return form == Form.NODE_IN_LINE;
    }

    Place inClone(boolean isPromotable) {
      return new Place(isPromotable, form);
    }
  }

  /** Where text says which node something runs on. */
  enum Form {
    /** Behind the state. */
    NODE_IN_LINE,
    /** In the heading above. */
    NODE_ABOVE,
    /** Nowhere. */
    NO_NODE
  }

  private static final Pattern LINE =
      Pattern.compile("(\\S+)(?: \\(([^()]*)\\))?\\s+\\(([^()\\s]+:[^()\\s]+)\\):?(?:\\s+(.*))?");
  private static final Pattern NODES = Pattern.compile("(.*?)\\[\\s(.*)\\s\\]");
  private static final Pattern GROUP = Pattern.compile("\\(\\s*([^()]*?)\\s*\\)\\s*(.*)");

  /** Words of {@code services_ocf_exitcode_str}. */
  private static final Set<String> RESULTS =
      Set.of(
          "ok",
          "error",
          "unknown error",
          "invalid parameter",
          "unimplemented feature",
          "insufficient privileges",
          "not installed",
          "not configured",
          "not running",
          "promoted",
          "promoted (failed)",
          "master",
          "master (failed)",
          "unknown",
          "Timed Out",
          "old action");

  private final PrimitiveStatusBuilder primitive = new PrimitiveStatusBuilder();
  private final Optional<String> address;
  private final Place place;
  private boolean failed;
  private boolean locked;
  private boolean disabled;
  private boolean unmanaged;
  private boolean blocked;
  private boolean maintenance;
  private boolean ignored;
  private @Nullable String node;
  private @Nullable ResourceRole role;

  private TextPrimitive(Matcher line, Place place) {
    this.place = place;
    this.address = Optional.ofNullable(line.group(2));
    primitive.id(line.group(1)).agent(TextWords.agent(line.group(3)));
  }

  /**
   * A replica of a bundle, or a primitive, which has no address.
   *
   * @param address in parentheses behind the name
   * @param status the rest
   */
  record Line(Optional<String> address, PrimitiveStatus status) {}

  /** The line, if it is one. */
  static Optional<Line> read(String text, Place place) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      return Optional.empty();
    }
    TextPrimitive reader = new TextPrimitive(line, place);
    if (!reader.state(line.group(4) == null ? "" : line.group(4).strip())) {
      return Optional.empty();
    }
    return Optional.of(new Line(reader.address, reader.end()));
  }

  private boolean state(String text) {
    List<RunningOn> several = new ArrayList<>();
    Matcher nodes = NODES.matcher(text);
    String rest = text;
    if (nodes.matches() && !nodes.group(1).isBlank()) {
      TextWords.words(nodes.group(2)).forEach(each -> several.add(RunningOn.of(each)));
      rest = nodes.group(1).strip();
    }
    String word = first(rest);
    if (word.equals("ORPHANED") || word.equals("REMOVED")) {
      primitive.orphaned(true);
      rest = rest.substring(word.length()).strip();
      word = first(rest);
    } else {
      primitive.orphaned(false);
    }
    if (word.equals("FAILED")) {
      failed = true;
      rest = rest.substring(word.length()).strip();
      word = first(rest);
    }
    Optional<ResourceRole> read = ResourceRole.of(word);
    if (read.isEmpty() && !failed) {
      return false;
    }
    if (read.isPresent()) {
      role = read.get();
      rest = rest.substring(word.length()).strip();
    }
    rest = nodeAndFlags(rest, several.isEmpty());
    if (rest.equals("FAILED") || rest.startsWith("FAILED ")) {
      // Before 1.1.10 the word stands behind the node.
      failed = true;
      rest = groups(rest.substring("FAILED".length()).strip());
    }
    if (!rest.isEmpty()) {
      primitive.description(unwrapped(rest));
    }
    running(several);
    return true;
  }

  /** The node's name, unless a description stands there, and the flags. */
  private String nodeAndFlags(String text, boolean single) {
    if (text.isEmpty() || text.startsWith("(")) {
      return groups(text);
    }
    String word = first(text);
    if (!single || !place.placed() || word.equals("FAILED")) {
      return text;
    }
    // Before 2.1.6 there is no description where there is a node: several words are one.
    String rest = text.substring(word.length()).strip();
    if (!rest.isEmpty() && !rest.startsWith("(") && !rest.startsWith("FAILED")) {
      return text;
    }
    node = word;
    return groups(rest);
  }

  private String groups(String text) {
    String rest = text;
    Matcher group = GROUP.matcher(rest);
    while (group.matches()) {
      if (!flags(group.group(1))) {
        if (role != ResourceRole.STOPPED || !RESULTS.contains(group.group(1))) {
          return rest;
        }
        primitive.failedProbe(group.group(1));
      }
      rest = group.group(2);
      group = GROUP.matcher(rest);
    }
    return rest;
  }

  /** Takes flags, if all of the words are; 2.0.3 separates them by blanks, all others by commas. */
  private boolean flags(String text) {
    List<String> flags = new ArrayList<>();
    for (String part : text.split(",")) {
      String flag = part.strip();
      if (isFlag(flag)) {
        flags.add(flag);
        continue;
      }
      for (String each : flag.replace("failure ignored", "failure-ignored").split(" ")) {
        if (!isFlag(each)) {
          return false;
        }
        flags.add(each);
      }
    }
    flags.forEach(this::flag);
    return true;
  }

  private static boolean isFlag(String word) {
    return word.startsWith("target-role:")
        || switch (word) {
          case "UNCLEAN",
              "LOCKED",
              "Monitoring",
              "Checking",
              "disabled",
              "blocked",
              "maintenance",
              "unmanaged",
              "failure ignored",
              "failure-ignored" ->
              true;
          default -> false;
        };
  }

  private void flag(String word) {
    if (word.startsWith("target-role:")) {
      primitive.targetRole(word.substring("target-role:".length()));
    }
    switch (word) {
      case "LOCKED" -> locked = true;
      case "Monitoring", "Checking" -> primitive.pending(word);
      case "disabled" -> disabled = true;
      case "blocked" -> blocked = true;
      case "maintenance" -> maintenance = true;
      case "unmanaged" -> unmanaged = true;
      case "failure ignored", "failure-ignored" -> ignored = true;
      default -> {
        // UNCLEAN repeats the state of the node.
      }
    }
  }

  private void running(List<RunningOn> several) {
    if (node != null && locked) {
      primitive.lockedTo(node);
    } else if (node != null) {
      primitive.addNodes(RunningOn.of(node));
    }
    primitive.addAllNodes(several);
    if (role == null) {
      // FAILED without a role: not promoted; whether it runs shows the node.
      boolean somewhere = node != null || !several.isEmpty() || place.form() == Form.NODE_ABOVE;
      if (somewhere) {
        role = place.promotable() ? ResourceRole.UNPROMOTED : ResourceRole.STARTED;
      } else {
        role = place.placed() ? ResourceRole.STOPPED : ResourceRole.UNKNOWN;
      }
    }
  }

  private PrimitiveStatus end() {
    if (disabled) {
      primitive.targetRole("Stopped");
    }
    if (maintenance) {
      primitive.maintenance(true);
    }
    return primitive
        .role(role == null ? ResourceRole.UNKNOWN : role)
        .failed(failed)
        .blocked(blocked)
        .failureIgnored(ignored)
        .managed(!unmanaged && !maintenance)
        .build();
  }

  private static String first(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
      end++;
    }
    return text.substring(0, end);
  }

  private static String unwrapped(String text) {
    return text.length() > 1 && text.startsWith("(") && text.endsWith(")")
        ? text.substring(1, text.length() - 1)
        : text.startsWith(": ") ? text.substring(2) : text;
  }
}
