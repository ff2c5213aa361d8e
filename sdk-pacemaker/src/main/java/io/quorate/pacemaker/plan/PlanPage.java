package io.quorate.pacemaker.plan;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.pacemaker.simulate.NodeAction;
import io.quorate.pacemaker.simulate.SummaryAction;
import java.util.ArrayList;
import java.util.List;

/** A plan for people. */
final class PlanPage {
  private static final int STEPS = 20;

  private final Plan plan;
  private final StringBuilder out = new StringBuilder();

  PlanPage(Plan plan) {
    this.plan = plan;
  }

  String text() {
    problems();
    fencings();
    risks();
    headline();
    actions();
    steps();
    changes();
    findings();
    return out.toString();
  }

  private void problems() {
    for (PlanProblem problem : plan.problems()) {
      out.append("PROBLEM  ").append(problem.text()).append('\n');
      problem.diagnostics().forEach(it -> indented(DiagnosticPrinter.print(it)));
    }
  }

  private void fencings() {
    List<List<String>> rows = new ArrayList<>();
    for (PlannedAction planned : plan.actions()) {
      if (planned.action() instanceof NodeAction node
          && node.isFencing()
          && planned.cause() != PlanCause.PREVENTED) {
        List<String> cells = new ArrayList<>(List.of("FENCING"));
        cells.addAll(PlanWords.row(node));
        cells.add(planned.cause() == PlanCause.PENDING ? "(pending already)" : "");
        rows.add(cells);
      }
    }
    table(rows, "");
  }

  private void risks() {
    table(plan.risks().stream().map(it -> List.of("RISK", it.subject(), it.text())).toList(), "");
  }

  private void headline() {
    if (out.length() > 0) {
      out.append('\n');
    }
    if (plan.basis() == PlanBasis.ALL_ONLINE) {
      out.append("No state is known: as if all nodes were online and nothing were running.\n");
    }
    if (plan.problems().stream().anyMatch(PlanPage::preventsPlan)) {
      out.append("What would happen is not known.\n");
    } else if (plan.causesNothing()) {
      out.append(plan.changes().isEmpty() ? "Nothing changes. " : "");
      out.append("Nothing would happen.\n");
    }
  }

  private static boolean preventsPlan(PlanProblem problem) {
    return problem.kind() != PlanProblem.Kind.SCHEDULER_ERROR;
  }

  private void actions() {
    section("Would happen", plan.actions(PlanCause.CHANGE));
    section("Pending anyway", plan.actions(PlanCause.PENDING));
    section("Would not happen any more", plan.actions(PlanCause.PREVENTED));
  }

  private void section(String title, List<SummaryAction> actions) {
    if (!actions.isEmpty()) {
      heading(title);
      table(actions.stream().map(PlanWords::row).toList(), "  ");
    }
  }

  /** The steps that no action of the summary tells: probes, monitors with another interval. */
  private void steps() {
    List<String> lines = PlanSteps.beside(plan);
    if (!lines.isEmpty()) {
      heading("Operations beside");
      lines.stream().limit(STEPS).forEach(it -> out.append("  ").append(it).append('\n'));
      if (lines.size() > STEPS) {
        out.append("  and ").append(lines.size() - STEPS).append(" more\n");
      }
    }
  }

  private void changes() {
    if (!plan.changes().isEmpty()) {
      heading("Changes");
      PlanListing.changes(plan).forEach(it -> out.append("  ").append(it).append('\n'));
    }
  }

  private void findings() {
    FindingChanges findings = plan.findings();
    if (findings.added().isEmpty() && findings.gone().isEmpty()) {
      return;
    }
    heading("Findings");
    findings.added().forEach(it -> finding("new ", it));
    findings.gone().forEach(it -> finding("gone", it));
    if (!findings.kept().isEmpty()) {
      out.append("  ").append(findings.kept().size()).append(" as before\n");
    }
  }

  private void finding(String what, Diagnostic finding) {
    out.append("  ").append(what).append("  ").append(DiagnosticPrinter.headline(finding));
    out.append('\n');
  }

  private void heading(String title) {
    if (out.length() > 0 && !out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
    out.append(title).append('\n');
  }

  private void indented(String text) {
    text.lines().forEach(line -> out.append("  ").append(line).append('\n'));
  }

  /** Rows with aligned columns; columns without any text are left out. */
  private void table(List<List<String>> rows, String indent) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        if (widths[i] > 0) {
          line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
