package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.PlanEntry;
import io.quorate.core.catalog.PlanRequest;
import io.quorate.core.catalog.PlannedChange;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.crm.CrmShell;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.plan.Plan;
import io.quorate.pacemaker.plan.PlanListing;
import io.quorate.pacemaker.plan.Planner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans changes of a CIB. */
final class CibPlanEntry implements PlanEntry {
  private static final FormatCatalog FORMATS = FormatCatalog.of(new PacemakerFormatProvider());

  @Override
  public String name() {
    return "pacemaker";
  }

  @Override
  public String summary() {
    return "what the scheduler would do: the formats cib and crm, with crm_simulate";
  }

  @Override
  public boolean recognizes(Source source) {
    return FORMATS.recognize(source).isPresent();
  }

  /** Reads what is to be planned; a crm file is read for the schema that the cluster has. */
  @Override
  public PlannedChange plan(PlanRequest request, CommandRunner runner) {
    Planner planner = planner(runner, request.moment());
    List<Diagnostic> found = new ArrayList<>();
    boolean errors = false;
    Cib before;
    if (request.before().isPresent()) {
      Parsed<Cib> read = read(request.before().get(), CrmShell.create());
      found.addAll(read.diagnostics());
      errors = read.hasErrors();
      before = read.value();
    } else {
      before = planner.live();
    }
    CrmShell shell =
        before.validateWith().map(CrmShell.create()::withSchema).orElse(CrmShell.create());
    Parsed<Cib> after = read(request.after(), shell);
    found.addAll(after.diagnostics());
    return errors || after.hasErrors()
        ? new Unplanned(found)
        : new Planned(planner.plan(before, after.value()), found);
  }

  private static Planner planner(CommandRunner runner, Optional<Instant> moment) {
    Planner planner = Planner.on(runner);
    return moment.map(planner::withMoment).orElse(planner);
  }

  private static Parsed<Cib> read(Source source, CrmShell shell) {
    String format = FORMATS.recognize(source).map(FormatEntry::name).orElse("cib");
    return format.equals("crm") ? shell.format().parse(source) : CibFormats.CIB.parse(source);
  }

  private record Planned(Plan plan, List<Diagnostic> diagnostics) implements PlannedChange {
    @Override
    public Outcome outcome() {
      return switch (plan.verdict()) {
        case NOTHING -> Outcome.NOTHING;
        case CHANGE -> Outcome.CHANGE;
        case DANGER -> Outcome.DANGER;
      };
    }

    @Override
    public String page() {
      return plan.page();
    }

    @Override
    public PlanListing listing() {
      return plan.listing();
    }
  }

  /** A change of which one side could not be read. */
  private record Unplanned(List<Diagnostic> diagnostics) implements PlannedChange {
    @Override
    public Outcome outcome() {
      return Outcome.DANGER;
    }

    @Override
    public String page() {
      return "";
    }

    @Override
    public Object listing() {
      return new Unread(diagnostics);
    }
  }

  /**
   * What is listed of a change that could not be read.
   *
   * @param diagnostics why
   */
  public record Unread(List<Diagnostic> diagnostics) {}
}
