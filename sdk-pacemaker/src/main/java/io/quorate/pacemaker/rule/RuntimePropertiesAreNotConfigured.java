package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the cluster sets itself is not in a configuration to load. */
final class RuntimePropertiesAreNotConfigured extends PacemakerRule {
  private static final Set<String> OWN =
      Set.of("dc-version", "cluster-infrastructure", "have-watchdog", "last-lrm-refresh");

  RuntimePropertiesAreNotConfigured() {
    super(
        "PCM116",
        Severity.WARNING,
        "What the cluster sets itself is not in a configuration to load",
        "The cluster sets dc-version, cluster-infrastructure, have-watchdog and "
            + "last-lrm-refresh at run time; written down they are of another time or "
            + "another cluster. Not looked at in a CIB that a cluster has written. A "
            + "cluster-name other than totem.cluster_name, when that is declared, "
            + "misleads tools that compare them.",
        "take the property out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    boolean live = cib.cib().dcUuid().isPresent() || cib.cib().cibLastWritten().isPresent();
    List<Setting> set =
        cib.effective().properties().values().stream()
            .filter(it -> OWN.contains(it.name()))
            .toList();
    if (!live && !set.isEmpty()) {
      findings.addOnce(
          set.stream().map(Setting::origin).toList(),
          "the cluster sets "
              + set.stream().map(Setting::name).collect(Collectors.joining(", "))
              + " itself",
          fix(),
          "another one");
    }
    Optional<String> expected = cib.assumptions().clusterName();
    cib.property("cluster-name")
        .filter(it -> expected.isPresent() && !it.value().equals(expected.get()))
        .ifPresent(
            it ->
                findings.add(
                    it.origin(),
                    "cluster-name is '"
                        + it.value()
                        + "', and totem.cluster_name is '"
                        + expected.get()
                        + "'"));
  }
}
