package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.QuorumOptions;
import java.util.List;

/** Options of votequorum are ones that work together. */
final class QuorumOptionsFitTogether extends CorosyncRule {
  QuorumOptionsFitTogether() {
    super(
        "CORO116",
        Severity.ERROR,
        "Options of votequorum are ones that work together",
        "votequorum does not start, or switches one of them off: two_node, "
            + "last_man_standing, auto_tie_breaker and allow_downscale do not go with a quorum "
            + "device, two_node not with auto_tie_breaker; expected_votes with a device needs "
            + "the votes of the device (votequorum_readconfig in exec/votequorum.c of 3.1.7; "
            + "corosync -t does not look).",
        "choose one of the two");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    CorosyncConfig file = config.config();
    Options quorum = file.quorum();
    if (!config.quorum().votequorum() || config.release().major() == 1) {
      return;
    }
    boolean device =
        file.device().flatMap(d -> d.text("model")).filter(m -> !m.isEmpty()).isPresent();
    for (Option<Boolean> option : WITHOUT_DEVICE) {
      if (device && isOn(quorum, option)) {
        findings.add(
            Places.key(file, "quorum", option.name()),
            "'" + option.name() + "' does not go with a quorum device",
            "the device",
            Places.head(file, "quorum.device"));
      }
    }
    if (isOn(quorum, QuorumOptions.TWO_NODE) && isOn(quorum, QuorumOptions.AUTO_TIE_BREAKER)) {
      findings.add(
          Places.key(file, "quorum", "two_node"),
          "two_node does not go with auto_tie_breaker, and is switched off",
          "set here",
          Places.key(file, "quorum", "auto_tie_breaker"));
    }
    votes(config, device, findings);
    if (file.nodes().isEmpty() && quorum.text("expected_votes").isEmpty()) {
      findings.add(
          Places.head(file, "quorum"),
          "neither a nodelist nor expected_votes says how many votes there are",
          "write a nodelist");
    }
  }

  private void votes(EffectiveCorosync config, boolean device, Findings findings) {
    CorosyncConfig file = config.config();
    boolean own = file.device().flatMap(d -> d.text("votes")).isPresent();
    if (!device || own) {
      return;
    }
    boolean expected = file.quorum().text("expected_votes").isPresent();
    if (expected || config.quorum().nodeVotes() != file.nodes().size()) {
      findings.add(
          Places.head(file, "quorum.device"),
          expected
              ? "beside expected_votes the device needs its votes"
              : "where not every node has one vote, the device needs its votes",
          "write 'votes' into 'device'");
    }
  }

  private static boolean isOn(Options options, Option<Boolean> option) {
    try {
      return options.get(option).orElse(false);
    } catch (OptionValueException e) {
      return false;
    }
  }

  private static final List<Option<Boolean>> WITHOUT_DEVICE =
      List.of(
          QuorumOptions.TWO_NODE,
          QuorumOptions.LAST_MAN_STANDING,
          QuorumOptions.AUTO_TIE_BREAKER,
          QuorumOptions.ALLOW_DOWNSCALE);
}
