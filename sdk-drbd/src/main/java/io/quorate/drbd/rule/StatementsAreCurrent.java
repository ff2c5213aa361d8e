package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdResourceOptions;

/** Statements are those of the release. */
final class StatementsAreCurrent extends DrbdRule {
  StatementsAreCurrent() {
    super(
        "DRBD140",
        Severity.WARNING,
        "Statements are those of the release, not their older spellings",
        "The tool moves them to their new places, and refuses some: 9.22 takes no 'rate' in "
            + "'syncer', measured. drbd.conf(5) 9.0 has no syncer section, no protocol outside of "
            + "net, and no outdate-peer.",
        "write it where the release has it");
  }

  @Override
  void look(EffectiveConfig config, Findings findings) {
    for (ResourceView resource : config.views()) {
      look(resource, resource.resource().sections(), findings);
      if (resource.resource().templateFile().isEmpty()) {
        config.common().ifPresent(common -> look(resource, common.sections(), findings));
      }
    }
  }

  private static void look(ResourceView resource, Sections sections, Findings findings) {
    for (Options.Setting setting : sections.syncer()) {
      findings.add(
          Place.of(resource, "", setting),
          "'" + setting.name() + "' stands in 'syncer', which is no section any more",
          place(setting.name()));
    }
    sections
        .protocol()
        .ifPresent(
            setting ->
                findings.add(
                    Place.of(resource, "", setting),
                    "'protocol' stands outside of 'net'",
                    "write net { protocol " + setting.text() + "; }"));
    sections
        .handlers()
        .find(DrbdHandlers.OUTDATE_PEER.name())
        .ifPresent(
            setting ->
                findings.add(
                    Place.of(resource, "", setting),
                    "'outdate-peer' is the old name of 'fence-peer'",
                    "write 'fence-peer'"));
  }

  private static String place(String name) {
    return switch (name) {
      case "rate" -> "write disk { resync-rate …; }";
      case "after" -> "write disk { resync-after …; }";
      default ->
          DrbdNet.TABLE.contains(name)
              ? "write it in 'net'"
              : DrbdResourceOptions.TABLE.contains(name)
                  ? "write it in 'options'"
                  : "write it in 'disk'";
    };
  }
}
