package io.quorate.pacemaker.rule;

import io.quorate.pacemaker.effective.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who uses DRBD devices by their path. */
final class DrbdDevices {
  private static final Pattern MINOR =
      Pattern.compile("/dev/drbd(?:_[^/]*_)?([0-9]{1,6})|/dev/drbd/by-minor/([0-9]{1,6})");
  private static final Pattern NAME = Pattern.compile("/dev/drbd/by-res/([^/]+)(?:/.*)?");
  private static final List<String> PARAMETERS = List.of("device", "path", "raiddev");

  private DrbdDevices() {}

  /** A parameter with a DRBD device. */
  record Use(
      PrimitiveView user, Setting setting, Optional<Integer> minor, Optional<String> resource) {}

  static List<Use> uses(CibView cib) {
    List<Use> uses = new ArrayList<>();
    for (PrimitiveView primitive : cib.primitives()) {
      for (String name : PARAMETERS) {
        Setting setting = primitive.parameters().get(name);
        if (setting != null) {
          add(primitive, setting, uses);
        }
      }
    }
    return uses;
  }

  private static void add(PrimitiveView primitive, Setting setting, List<Use> uses) {
    Matcher minor = MINOR.matcher(setting.value());
    Matcher name = NAME.matcher(setting.value());
    if (minor.matches()) {
      String digits = minor.group(1) == null ? minor.group(2) : minor.group(1);
      uses.add(new Use(primitive, setting, Optional.of(Integer.valueOf(digits)), Optional.empty()));
    } else if (name.matches()) {
      uses.add(new Use(primitive, setting, Optional.empty(), Optional.of(name.group(1))));
    }
  }

  /** The DRBD resources that the cluster manages. */
  static Set<String> resources(CibView cib) {
    Set<String> names = new LinkedHashSet<>();
    for (PrimitiveView primitive : cib.primitives()) {
      if (primitive.isDrbd()) {
        primitive.parameter("drbd_resource").ifPresent(names::add);
      }
    }
    return names;
  }

  /** Whether DRBD is managed by a service in place of its agent. */
  static boolean isByService(CibView cib) {
    return cib.primitives().stream()
        .anyMatch(
            it ->
                it.agent()
                    .filter(a -> !a.resourceClass().equals("ocf") && a.type().startsWith("drbd"))
                    .isPresent());
  }
}
