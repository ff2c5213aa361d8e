package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A status as a page for people: the cluster in one line, nodes, resources as a tree, and what is wrong.
 *
 * <p>Columns are aligned; what is as it should be takes no words.
 */
public final class ClusterStatusTable {
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();
  private final StringBuilder page = new StringBuilder();

  private ClusterStatusTable() {}

  /** The page; it ends with a line end. */
  public static String print(ClusterStatus status) {
    ClusterStatusTable table = new ClusterStatusTable();
    status.error().ifPresent(error -> table.line("no status: " + error.message()));
    status.summary().ifPresent(summary -> table.line(head(summary)));
    status.nodes().forEach(node -> table.row(node(node)));
    table.flush("\nNodes");
    status.nodeResources().forEach(node -> node.resources().forEach(it -> table.tree(it, "")));
    status.resources().forEach(resource -> table.tree(resource, ""));
    table.flush("\nResources");
    status.failures().forEach(failure -> table.row(failure(failure)));
    table.flush("\nFailed actions");
    status.fencing().stream()
        .filter(event -> event.state() != FencingState.SUCCESS)
        .forEach(event -> table.row(fencing(event)));
    table.flush("\nFencing that is pending or has failed");
    status.bans().stream()
        .filter(BanStatus::isLeftByCommand)
        .forEach(
            ban -> table.row(GAP + ban.id(), "keeps " + ban.resource() + " from " + ban.node()));
    table.flush("\nLeft by commands");
    return table.page.toString();
  }

  private static String head(ClusterSummary summary) {
    List<String> words = new ArrayList<>();
    summary.stack().ifPresent(words::add);
    words.add(
        summary
            .dc()
            .map(dc -> "DC " + dc.name() + dc.version().map(it -> " (" + it + ")").orElse(""))
            .orElse("no DC"));
    summary.withQuorum().ifPresent(it -> words.add(it ? "quorum" : "WITHOUT QUORUM"));
    if (summary.options().maintenanceMode().orElse(false)) {
      words.add("IN MAINTENANCE");
    }
    if (!summary.options().fencingEnabled().orElse(true)) {
      words.add("FENCING DISABLED");
    }
    return String.join(", ", words);
  }

  private static String[] node(NodeStatus node) {
    return new String[] {
      GAP + node.name(),
      node.condition().word(),
      node.resourcesRunning().isPresent() ? node.resourcesRunning().getAsInt() + " resources" : ""
    };
  }

  private void tree(ResourceStatus resource, String indent) {
    if (resource instanceof PrimitiveStatus primitive) {
      row(
          GAP + indent + primitive.id(),
          primitive.agent().toString(),
          primitive.role().word(),
          String.join(" ", primitive.nodes().stream().map(RunningOn::name).toList()),
          flags(primitive));
      return;
    }
    row(GAP + indent + resource.id(), kind(resource));
    resource.members().forEach(member -> tree(member, indent + GAP));
    if (resource instanceof CloneStatus clone) {
      for (InstanceList list : clone.lists()) {
        row(
            GAP + indent + GAP + clone.child().orElse(clone.id()),
            "",
            list.role().word(),
            String.join(" ", list.nodes()),
            list.reason().orElse(""));
      }
    }
  }

  private static String kind(ResourceStatus resource) {
    if (resource instanceof GroupStatus) {
      return "group";
    }
    if (resource instanceof CloneStatus clone) {
      return clone.promotable() ? "promotable clone" : "clone";
    }
    return "bundle";
  }

  private static String flags(PrimitiveStatus primitive) {
    List<String> words = new ArrayList<>();
    flag(words, primitive.failed(), "FAILED");
    flag(words, primitive.blocked(), "blocked");
    flag(words, !primitive.managed(), "unmanaged");
    flag(words, primitive.orphaned(), "orphaned");
    primitive.pending().ifPresent(words::add);
    Optional<ResourceRole> target = primitive.targetRole().flatMap(ResourceRole::of);
    flag(words, target.filter(ResourceRole.STOPPED::equals).isPresent(), "disabled");
    return String.join(", ", words);
  }

  private static void flag(List<String> words, boolean set, String word) {
    if (set) {
      words.add(word);
    }
  }

  private static String[] failure(FailedAction failure) {
    return new String[] {
      GAP + failure.operationKey(),
      failure.node(),
      failure.exitStatus().orElse(""),
      failure.lastRcChange().map(ReportedTime::text).orElse(""),
      failure.exitReason().orElse("")
    };
  }

  private static String[] fencing(FencingEvent event) {
    return new String[] {
      GAP + event.target(),
      event.action(),
      event.state().name().toLowerCase(java.util.Locale.ROOT),
      event.completed().map(ReportedTime::text).orElse(""),
      event.exitReason().orElse("")
    };
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private void row(String... cells) {
    rows.add(cells);
  }

  /** Writes the rows below a title, each column as wide as its widest cell; nothing when there are no rows. */
  private void flush(String title) {
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> widths = new ArrayList<>();
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), row[i].length()));
      }
    }
    line(title);
    for (String[] row : rows) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        text.append(row[i]).append(" ".repeat(widths.get(i) - row[i].length())).append(GAP);
      }
      line(text.toString().stripTrailing());
    }
    rows.clear();
  }
}
