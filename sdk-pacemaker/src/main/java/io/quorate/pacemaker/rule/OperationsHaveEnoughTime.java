package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.pacemaker.agent.AgentAction;
import io.quorate.pacemaker.agent.AgentMetadata;
import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Operations have the time that the agent asks for. */
final class OperationsHaveEnoughTime extends PacemakerRule {
  private static final List<String> NAMES =
      List.of("start", "stop", "monitor", "promote", "demote", "migrate_to", "migrate_from");

  private static final long DEFAULT = 20_000;

  OperationsHaveEnoughTime() {
    super(
        "PCM114",
        Severity.WARNING,
        "Operations have the time that the agent asks for",
        "Pacemaker does not look at the timeouts that agents advise: what is not "
            + "written has 20 s. An operation that takes longer fails; a stop that fails "
            + "means fencing. Source: the agents' metadata (resource-agents 4.12, "
            + "drbd-utils 9.22), or what the host says.",
        "write the operations with the timeouts that the agent advises");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView primitive : cib.primitives()) {
      if (primitive.metadata().isPresent() && !primitive.isStonith()) {
        look(cib, primitive, primitive.metadata().get(), findings);
      }
    }
  }

  private static void look(
      CibView cib, PrimitiveView primitive, AgentMetadata metadata, Findings findings) {
    List<String> problems = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<Origin> places = new ArrayList<>();
    for (String name : NAMES) {
      if (!happens(primitive, name)) {
        continue;
      }
      List<Operation> written =
          primitive.operations().stream().filter(it -> it.name().equals(name)).toList();
      if (written.isEmpty() && !name.equals("monitor")) {
        Setting given = cib.effective().defaults(primitive.primitive(), name, 0).get("timeout");
        compare(cib, metadata, name, "", Optional.ofNullable(given), problems, wanted);
        places.add(primitive.origin());
      }
      for (Operation operation : written) {
        Map<String, Setting> options = cib.effective().options(primitive.primitive(), operation);
        int before = problems.size();
        compare(
            cib,
            metadata,
            name,
            operation.role().orElse(""),
            Optional.ofNullable(options.get("timeout")),
            problems,
            wanted);
        if (problems.size() > before) {
          places.add(0, operation.origin());
        }
      }
    }
    if (!problems.isEmpty()) {
      findings.add(
          places.get(0),
          "'"
              + primitive.id()
              + "' has less time than "
              + primitive.agentName()
              + " asks for: "
              + String.join(", ", problems),
          "write " + String.join(", ", wanted));
    }
  }

  private static boolean happens(PrimitiveView primitive, String name) {
    return switch (name) {
      case "promote", "demote" -> primitive.promotable();
      case "migrate_to", "migrate_from" -> primitive.isMeta("allow-migrate", false);
      default -> true;
    };
  }

  private static void compare(
      CibView cib,
      AgentMetadata metadata,
      String name,
      String role,
      Optional<Setting> given,
      List<String> problems,
      List<String> wanted) {
    long advised = 0;
    String text = "";
    for (AgentAction action : metadata.actions(name)) {
      boolean same = role.isEmpty() || action.role().isEmpty() || isSame(role, action.role().get());
      long timeout = action.timeout().map(it -> cib.milliseconds(it).orElse(0)).orElse(0L);
      if (same && timeout > advised) {
        advised = timeout;
        text = action.timeout().orElse("");
      }
    }
    long actual = given.map(it -> cib.milliseconds(it.value()).orElse(DEFAULT)).orElse(DEFAULT);
    if (actual < advised) {
      String seconds = advised / 1000 + " s";
      problems.add(
          name
              + " "
              + actual / 1000
              + " s"
              + (given.isEmpty() ? " by default" : "")
              + " of "
              + seconds);
      wanted.add("op " + name + " timeout=" + text);
    }
  }

  private static boolean isSame(String one, String other) {
    return isPromoted(one) == isPromoted(other);
  }

  private static boolean isPromoted(String role) {
    return role.equalsIgnoreCase("Master") || role.equalsIgnoreCase("Promoted");
  }
}
