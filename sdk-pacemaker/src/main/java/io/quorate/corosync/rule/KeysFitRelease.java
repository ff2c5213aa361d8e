package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.CorosyncSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys and sections are ones that the release reads. */
final class KeysFitRelease extends CorosyncRule {
  KeysFitRelease() {
    super(
        "CORO109",
        Severity.WARNING,
        "Keys and sections are ones that the release reads",
        "Corosync reads over what earlier and later releases know (measured with 3.1.7), "
            + "so a setting that was relied on is gone without a word: rrp_mode after an upgrade "
            + "to 3, for example. The tables follow the manual pages of each release.",
        "take it out, or write what the release has instead");
  }

  private static final Map<String, String> TODAY =
      Map.of(
          "rrp_mode", "write 'link_mode'",
          "ringnumber", "write 'linknumber'",
          "ipc_type", "write 'qb_ipc_type' into 'system'",
          "nodeid", "write 'nodeid' into the 'node' of the nodelist");

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    CorosyncRelease release = config.release();
    settings("", config.config().settings(), release, findings);
    Places.each(
        config.config(),
        (path, section) -> {
          Optional<CorosyncSection> known = CorosyncSection.find(path);
          if (known.isPresent() && !known.get().isIn(release)) {
            findings.add(
                section.origin(),
                "corosync "
                    + release
                    + " has no section '"
                    + path
                    + "': "
                    + labels(known.get().releases()));
          } else if (known.isPresent()) {
            settings(path, section.settings(), release, findings);
          }
        });
  }

  private void settings(String path, Options settings, CorosyncRelease release, Findings findings) {
    CorosyncSection section = CorosyncSection.find(path).orElseThrow();
    for (Options.Setting setting : settings) {
      List<CorosyncRelease> known = section.releases(setting.name());
      if (!known.isEmpty() && !known.contains(release)) {
        findings.add(
            setting.origin(),
            "corosync " + release + " has no key '" + setting.name() + "': " + labels(known),
            release.major() == 3 ? TODAY.getOrDefault(setting.name(), fix()) : fix());
      }
    }
  }

  private static String labels(List<CorosyncRelease> releases) {
    return "it is one of "
        + releases.stream().map(CorosyncRelease::label).collect(Collectors.joining(", "));
  }
}
