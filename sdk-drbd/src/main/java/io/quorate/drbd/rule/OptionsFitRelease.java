package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.Mesh;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdOptionHistory;
import io.quorate.drbd.option.DrbdSection;
import java.util.List;
import java.util.Optional;

/** Every option and section is known to the release that runs. */
final class OptionsFitRelease extends DrbdRule {
  private final DrbdAssumptions assumptions;

  OptionsFitRelease(DrbdAssumptions assumptions) {
    super(
        "DRBD139",
        Severity.ERROR,
        "Every option and section is known to the release that runs",
        "Another release refuses the file: 'quorum' with 8.4, 'fencing' in net with 8.4 and "
            + "in disk with 9, a value beyond its range. Compared with drbdsetup xml-help and "
            + "drbdadm of 8.3, 8.4, 9.22 and 9.34; docs/drbd-options.md has the table.",
        "use what the release has; docs/drbd-options.md compares the releases");
    this.assumptions = assumptions;
  }

  @Override
  void look(EffectiveConfig config, Findings findings) {
    for (ResourceView resource : config.views()) {
      Resource written = resource.resource();
      sections(resource, written.sections(), findings);
      if (written.templateFile().isEmpty()) {
        config.common().ifPresent(common -> sections(resource, common.sections(), findings));
      }
      written.volumes().forEach(v -> options(resource, "disk", v.options(), findings));
      for (Host host : written.hosts()) {
        options(resource, "options", host.options(), findings);
        host.volumes().forEach(v -> options(resource, "disk", v.options(), findings));
        if (!assumptions.isNine() && host.nodeId().isPresent()) {
          structure(resource, "node-id", host.origin(), findings);
        }
      }
      for (Connection connection : written.connections()) {
        if (assumptions.isNine()) {
          options(resource, "net", connection.net(), findings);
          options(resource, "peer-device", connection.disk(), findings);
          connection.volumes().forEach(v -> options(resource, "peer-device", v.disk(), findings));
        } else {
          structure(resource, "connection", connection.origin(), findings);
        }
      }
      for (Mesh mesh : written.meshes()) {
        if (assumptions.isNine()) {
          options(resource, "net", mesh.net(), findings);
        } else {
          structure(resource, "connection-mesh", mesh.origin(), findings);
        }
      }
    }
  }

  private void sections(ResourceView resource, Sections sections, Findings findings) {
    options(resource, "options", sections.options(), findings);
    options(resource, "net", sections.net(), findings);
    options(resource, "disk", sections.disk(), findings);
    options(resource, "handlers", sections.handlers(), findings);
  }

  private void structure(ResourceView resource, String what, Origin origin, Findings findings) {
    findings.add(
        new Place(what, origin, resource, ""),
        "'" + what + "' is not known to DRBD " + assumptions.release());
  }

  private void options(ResourceView resource, String section, Options options, Findings findings) {
    if (options.isEmpty()) {
      return;
    }
    OptionTable table = DrbdSection.find(section).orElseThrow().table(assumptions.release());
    for (Options.Setting setting : options) {
      Optional<Option<?>> row = table.find(setting.name());
      Place place = Place.of(resource, "", setting);
      if (row.isPresent()) {
        refusal(row.get(), setting).ifPresent(problem -> findings.add(place, problem));
      } else {
        findings.add(
            place,
            "'"
                + setting.name()
                + "' is not known to DRBD "
                + assumptions.release()
                + (section.equals("peer-device")
                    ? " in 'disk' of a connection"
                    : " in '" + section + "'"),
            elsewhere(section, setting.name()));
      }
    }
  }

  private Optional<String> refusal(Option<?> row, Options.Setting setting) {
    if (setting.text().equals("yes") || setting.text().equals("no")) {
      return Optional.empty(); // an option without its value, which reading has found
    }
    try {
      row.type().read(setting.text());
      return Optional.empty();
    } catch (OptionValueException e) {
      return Optional.of(
          "DRBD "
              + assumptions.release()
              + " refuses the value of '"
              + row.name()
              + "': "
              + e.getMessage());
    }
  }

  private String elsewhere(String section, String name) {
    if (name.equals(DrbdNet.PROTOCOL.name())) {
      return "DRBD " + assumptions.release() + " has it as a statement of the resource";
    }
    List<String> places =
        DrbdOptionHistory.everywhere(name).stream()
            .filter(history -> history.in(assumptions.release()).isPresent())
            .map(history -> "'" + history.section() + "'")
            .filter(place -> !place.equals("'" + section + "'"))
            .toList();
    return places.isEmpty()
        ? fix()
        : "DRBD " + assumptions.release() + " has it in " + String.join(", ", places);
  }
}
