package io.quorate.pacemaker.status;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head: stack, designated controller, times, counts, options. */
final class TextSummary {
  private static final Pattern DC =
      Pattern.compile(
          "(\\S+(?: \\((?!version )[^()]*\\))?)(?: \\(version (.*)\\))? - (MIXED-VERSION )?partition (with|WITHOUT) quorum");
  private static final Pattern CHANGE =
      Pattern.compile("(.*?)(?: by (\\S+))?(?: via (\\S+))?(?: on (\\S+))?");
  private static final Pattern UPDATE = Pattern.compile("(.*?)(?: on (\\S+))?");
  private static final Pattern NODES =
      Pattern.compile("(\\d+) [Nn]odes? configured(?:,? \\(?(\\S+) expected votes\\)?)?\\.?");
  private static final Pattern RESOURCES =
      Pattern.compile(
          "(\\d+) (?:resource instances?|[Rr]esources?) configured(?: \\((.*)\\))?\\.?");
  private static final Pattern DISABLED = Pattern.compile("(\\d+) DISABLED");
  private static final Pattern BLOCKED = Pattern.compile("(\\d+) BLOCKED");
  private static final Pattern HEALTH =
      Pattern.compile("Status of pacemakerd: '(.*)'(?: \\(last updated (.*)\\))?");
  private static final Pattern STACK = Pattern.compile("(\\S+)(?: \\((.*)\\))?");
  private static final Pattern FENCING =
      Pattern.compile("(?:STONITH|Fencing) of failed nodes (enabled|disabled)");

  private final ClusterSummaryBuilder summary = new ClusterSummaryBuilder();
  private boolean present;
  private @Nullable PacemakerdHealth health;
  private @Nullable String dcName;
  private Optional<String> dcId = Optional.empty();
  private Optional<String> version = Optional.empty();
  private Optional<Boolean> mixed = Optional.empty();
  private Optional<Boolean> fencing = Optional.empty();
  private Optional<Boolean> symmetric = Optional.empty();
  private Optional<String> policy = Optional.empty();
  private Optional<Boolean> maintenance = Optional.empty();
  private Optional<Boolean> stopAll = Optional.empty();

  /** Takes a line, if it is one of the head's. */
  boolean accept(String text) {
    Matcher matcher = HEALTH.matcher(text);
    if (matcher.matches()) {
      health(matcher.group(1), Optional.ofNullable(matcher.group(2)).map(ReportedTime::new));
      return true;
    }
    boolean accepted = state(text) || counts(text) || option(text);
    present |= accepted;
    return accepted;
  }

  private boolean state(String text) {
    return after("Stack:", text, this::stack)
        || after("Current DC:", text, this::dc)
        || after("Version:", text, rest -> version = known(rest))
        || after("Last updated:", text, this::updated)
        || after("Last change:", text, this::changed);
  }

  private static boolean after(String label, String text, Consumer<String> reader) {
    if (!text.startsWith(label)) {
      return false;
    }
    reader.accept(text.substring(label.length()).strip());
    return true;
  }

  private void stack(String rest) {
    Matcher matcher = STACK.matcher(rest);
    if (!matcher.matches()) {
      summary.stack(TextWords.some(rest));
      return;
    }
    summary.stack(matcher.group(1));
    if (matcher.group(2) != null && health == null) {
      health(matcher.group(2), Optional.empty());
    }
  }

  private void dc(String rest) {
    Matcher matcher = DC.matcher(rest);
    if (!matcher.matches()) {
      // "NONE", or a name only while the partition is not known.
      dcName = rest.equals("NONE") || rest.isEmpty() ? null : rest;
      return;
    }
    TextWords.NodeText node = TextWords.node(matcher.group(1), false);
    dcName = node.name();
    dcId = node.id();
    version = Optional.ofNullable(matcher.group(2)).flatMap(TextSummary::known);
    mixed = matcher.group(3) == null ? Optional.empty() : Optional.of(true);
    summary.withQuorum(matcher.group(4).equals("with"));
  }

  private void updated(String rest) {
    // 1.1 puts the last change on the same line when nobody is known to have made it.
    int change = rest.indexOf("Last change:");
    if (change >= 0) {
      changed(rest.substring(change + "Last change:".length()).strip());
    }
    Matcher matcher = UPDATE.matcher(change < 0 ? rest : rest.substring(0, change).strip());
    if (matcher.matches() && !matcher.group(1).isEmpty()) {
      summary.lastUpdate(new ReportedTime(matcher.group(1)));
      summary.askedNode(Optional.ofNullable(matcher.group(2)));
    }
  }

  private void changed(String rest) {
    Matcher matcher = CHANGE.matcher(rest);
    if (!rest.isEmpty() && matcher.matches()) {
      summary.lastChange(
          new LastChange(
              new ReportedTime(matcher.group(1)),
              Optional.ofNullable(matcher.group(2)),
              Optional.ofNullable(matcher.group(3)),
              Optional.ofNullable(matcher.group(4))));
    }
  }

  private boolean counts(String text) {
    Matcher matcher = NODES.matcher(text);
    if (matcher.matches()) {
      summary.nodesConfigured(TextWords.number(matcher.group(1)));
      if (matcher.group(2) != null) {
        summary.expectedVotes(TextWords.number(matcher.group(2)));
      }
      return true;
    }
    matcher = RESOURCES.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    summary.resourcesConfigured(TextWords.number(matcher.group(1)));
    // What is not said is none, where the release counts at all: that it does is seen from the
    // words.
    String more = matcher.group(2) == null ? "" : matcher.group(2);
    boolean counted = text.contains("resource instance") || !more.isEmpty();
    summary.resourcesDisabled(found(DISABLED, more, counted));
    summary.resourcesBlocked(found(BLOCKED, more, counted));
    return true;
  }

  private static OptionalInt found(Pattern pattern, String text, boolean counted) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? TextWords.number(matcher.group(1))
        : counted ? OptionalInt.of(0) : OptionalInt.empty();
  }

  private boolean option(String text) {
    Matcher matcher = FENCING.matcher(text);
    if (matcher.matches()) {
      fencing = Optional.of(matcher.group(1).equals("enabled"));
      return true;
    }
    if (after("No quorum policy:", text, rest -> policy = Optional.of(policy(rest)))) {
      return true;
    }
    switch (text) {
      case "Cluster is symmetric", "Cluster is asymmetric":
        symmetric = Optional.of(text.endsWith(" symmetric"));
        return true;
      case "*** Resource management is DISABLED ***",
      "** Resource management is DISABLED ***",
      "Resource management: enabled":
        return true;
      case "The cluster will not attempt to start, stop or recover services":
        maintenance = Optional.of(true);
        return true;
      case "The cluster will keep all resources stopped":
        stopAll = Optional.of(true);
        return true;
      default:
        return false;
    }
  }

  /** The value of {@code no-quorum-policy} that the words stand for. */
  private static String policy(String words) {
    if (words.startsWith("Demote")) {
      return "demote";
    }
    return switch (words) {
      case "Freeze resources" -> "freeze";
      case "Stop ALL resources" -> "stop";
      case "Ignore" -> "ignore";
      case "Suicide" -> "suicide";
      default -> words;
    };
  }

  private void health(String words, Optional<ReportedTime> lastUpdated) {
    health = new PacemakerdHealth("pacemakerd", stateOf(words), lastUpdated);
  }

  /** The state's name in XML, of {@code pcmk__pcmkd_state_enum2friendly}. */
  private static String stateOf(String words) {
    return switch (words) {
      case "Initializing pacemaker" -> "init";
      case "Pacemaker daemons are starting" -> "starting_daemons";
      case "Waiting for startup trigger from SBD" -> "wait_for_ping";
      case "Pacemaker is running" -> "running";
      case "Pacemaker daemons are shutting down" -> "shutting_down";
      case "Pacemaker daemons are shut down (reporting to SBD)" -> "shutdown_complete";
      case "Pacemaker Remote is running" -> "remote";
      default -> words;
    };
  }

  private static Optional<String> known(String version) {
    return version.isEmpty() || version.equals("unknown") ? Optional.empty() : Optional.of(version);
  }

  /** State of the daemon, if the text has it. */
  Optional<PacemakerdHealth> health() {
    return Optional.ofNullable(health);
  }

  /** The head, if the text has one. */
  Optional<ClusterSummary> summary() {
    if (!present) {
      return Optional.empty();
    }
    if (dcName != null) {
      summary.dc(new DesignatedController(dcName, dcId, version, mixed));
    }
    return Optional.of(
        summary
            .options(
                new ClusterOptions(
                    fencing,
                    symmetric,
                    policy,
                    maintenance,
                    stopAll,
                    Optional.empty(),
                    Optional.empty()))
            .build());
  }
}
