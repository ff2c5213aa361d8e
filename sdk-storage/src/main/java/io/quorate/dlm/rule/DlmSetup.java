package io.quorate.dlm.rule;

import io.quorate.core.option.Option;
import io.quorate.core.text.Origin;
import io.quorate.dlm.model.ControldParameters;
import io.quorate.dlm.model.DlmConf;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that is known of DLM in a cluster; what is absent no rule complains about.
 *
 * @param conf dlm.conf
 * @param controld the resource that starts the daemon, where Pacemaker does
 * @param stonithEnabled whether Pacemaker fences: the cluster property {@code stonith-enabled}
 * @param nodes Corosync's numbers of the cluster's nodes
 */
@Value.Builder
public record DlmSetup(
    Optional<DlmConf> conf,
    Optional<ControldParameters> controld,
    Optional<Boolean> stonithEnabled,
    List<Long> nodes)
    implements WithDlmSetup {
  /** Copies the list. */
  public DlmSetup {
    nodes = List.copyOf(nodes);
  }

  /** A setup of which nothing is known. */
  public static DlmSetupBuilder builder() {
    return new DlmSetupBuilder();
  }

  /** A setup of which dlm.conf alone is known. */
  public static DlmSetup of(DlmConf conf) {
    return builder().conf(conf).build();
  }

  /** The configuration as the daemon sees it: the command line counts. */
  DlmConf effective() {
    DlmConf file = conf.orElse(DlmConf.empty());
    return controld.map(parameters -> parameters.over(file)).orElse(file);
  }

  /** Where a setting is in the file; nowhere when the command line has it. */
  Origin origin(Option<?> row) {
    boolean line = controld.filter(each -> each.settings().has(row)).isPresent();
    return line ? Origin.none() : conf.map(file -> file.origin(row)).orElseGet(Origin::none);
  }
}
