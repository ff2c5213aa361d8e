package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdStartup;

/** No node becomes primary at start by itself. */
final class NobodyIsPrimaryAtStart extends DrbdRule {
  private final DrbdAssumptions assumptions;

  NobodyIsPrimaryAtStart(DrbdAssumptions assumptions) {
    super(
        "DRBD126",
        Severity.WARNING,
        "No node becomes primary at start by itself",
        "drbd-utils 9 reads over become-primary-on (measured with 9.22: neither dump nor up "
            + "shows it). In 8.x the init script promotes, which the DRBD user's guide calls 'not "
            + "required, nor recommended, in Pacemaker-managed' clusters: promotion belongs to "
            + "the cluster manager.",
        "take 'become-primary-on' out");
    this.assumptions = assumptions;
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    Scope startup = resource.startup();
    startup
        .setting(DrbdStartup.BECOME_PRIMARY_ON)
        .ifPresent(
            setting -> {
              String set = startup.quoted(DrbdStartup.BECOME_PRIMARY_ON);
              if (assumptions.isNine()) {
                findings.add(startup.at(setting), set + " does nothing in DRBD 9");
              } else if (assumptions.pacemakerManaged()) {
                findings.add(startup.at(setting), set + " promotes beside Pacemaker");
              }
            });
  }
}
