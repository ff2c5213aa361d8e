package io.quorate.pacemaker.simulate;

import io.quorate.pacemaker.value.CrmInterval;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of an executed transition, of any release. */
final class StepLine {
  private static final Pattern RESOURCE =
      Pattern.compile("Resource action:\\s+(\\S+)\\s+([^\\s=]+)(?:=(\\d{1,10}))? on (.+)");
  private static final Pattern PSEUDO = Pattern.compile("Pseudo action:\\s+(\\S+)(?: on (.+))?");
  private static final Pattern CLUSTER =
      Pattern.compile("Cluster action:\\s+(\\S+)(?: for (\\S+))? on (.+)");
  private static final Pattern FENCING = Pattern.compile("Fencing (\\S+) \\((\\S+)\\)");
  private static final long LONGEST = 4_294_967_295L;

  private StepLine() {}

  /** The step of a line without its bullet; empty when the line is not understood. */
  static Optional<SimulationStep> read(String line) {
    Matcher resource = RESOURCE.matcher(line);
    if (resource.matches()) {
      return Optional.of(
          new ResourceOperation(
              resource.group(1),
              resource.group(2),
              interval(Optional.ofNullable(resource.group(3))),
              resource.group(4)));
    }
    Matcher pseudo = PSEUDO.matcher(line);
    if (pseudo.matches()) {
      return Optional.of(
          new PseudoOperation(pseudo.group(1), Optional.ofNullable(pseudo.group(2))));
    }
    Matcher cluster = CLUSTER.matcher(line);
    if (cluster.matches()) {
      return Optional.of(
          new ClusterOperation(
              cluster.group(1), Optional.ofNullable(cluster.group(2)), cluster.group(3)));
    }
    Matcher fencing = FENCING.matcher(line);
    if (fencing.matches()) {
      return Optional.of(new FencingOperation(fencing.group(1), fencing.group(2)));
    }
    return ModificationLine.attribute(line).map(SimulationStep.class::cast);
  }

  /** An interval in milliseconds; none for 0, which the XML leaves out. */
  static Optional<CrmInterval> interval(Optional<String> milliseconds) {
    return milliseconds
        .map(Long::parseLong)
        .filter(number -> number > 0)
        .map(number -> new CrmInterval(Math.min(number, LONGEST)));
  }
}
