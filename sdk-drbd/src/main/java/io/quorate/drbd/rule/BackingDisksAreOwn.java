package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.drbd.effective.EffectiveVolume;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Volume;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A disk of a host belongs to one volume. */
final class BackingDisksAreOwn extends DrbdRule {
  BackingDisksAreOwn() {
    super(
        "DRBD137",
        Severity.ERROR,
        "A disk of a host belongs to one volume",
        "Two volumes on one disk overwrite each other's data and metadata. drbdadm 9.22 "
            + "compares only disks that hosts inherit, and meta-disks only with meta-disks "
            + "(measured).",
        "give each volume its own disk; several volumes may share a meta-disk by different "
            + "indexes");
  }

  private record Use(String host, String path) {}

  private record User(
      ResourceView resource, String what, boolean meta, boolean inherited, Origin origin) {}

  @Override
  void look(EffectiveConfig config, Findings findings) {
    Map<Use, User> users = new HashMap<>();
    for (ResourceView resource : config.views()) {
      List<Host> written = resource.resource().hosts();
      for (int i = 0; i < written.size() && i < resource.hosts().size(); i++) {
        if (written.get(i).kind() == HostKind.ON) {
          for (EffectiveVolume volume : resource.hosts().get(i).volumes()) {
            look(resource, written.get(i), volume, users, findings);
          }
        }
      }
    }
  }

  private static void look(
      ResourceView resource,
      Host host,
      EffectiveVolume volume,
      Map<Use, User> users,
      Findings findings) {
    if (volume.disk().isEmpty()) {
      return;
    }
    Optional<BackingDisk> own = disk(host.volumes(), volume.number());
    Origin origin =
        own.or(() -> disk(resource.resource().volumes(), volume.number()))
            .map(BackingDisk::origin)
            .orElse(volume.origin());
    String of = " of '" + resource.name() + "/" + volume.number() + "'";
    claim(
        host,
        volume.disk().get(),
        new User(resource, "the disk" + of, false, own.isEmpty(), origin),
        users,
        findings);
    volume
        .metaDisk()
        .filter(meta -> !meta.isInternal())
        .ifPresent(
            meta ->
                claim(
                    host,
                    meta.path(),
                    new User(resource, "the meta-disk" + of, true, false, meta.origin()),
                    users,
                    findings));
  }

  private static void claim(
      Host host, String path, User user, Map<Use, User> users, Findings findings) {
    for (String name : host.names()) {
      User first = users.putIfAbsent(new Use(name, canonical(path)), user);
      // Two meta-disks are compared by drbdadm, with their indexes, and so are two inherited disks.
      if (first != null
          && !(first.meta() && user.meta())
          && !(first.inherited() && user.inherited())) {
        findings
            .add(
                new Place(user.what() + first.what() + path, user.origin(), user.resource(), ""),
                user.what() + ", " + path + " on '" + name + "', is " + first.what() + " as well")
            .with("used here first", first.origin());
        return;
      }
    }
  }

  private static Optional<BackingDisk> disk(List<Volume> volumes, int number) {
    return volumes.stream()
        .filter(volume -> volume.number() == number)
        .flatMap(volume -> volume.disk().stream())
        .findFirst();
  }

  /** One spelling for a logical volume: {@code /dev/vg/lv} for {@code /dev/mapper/vg-lv}. */
  static String canonical(String path) {
    String mapper = "/dev/mapper/";
    if (!path.startsWith(mapper)) {
      return path;
    }
    String name = path.substring(mapper.length());
    for (int i = 1; i < name.length() - 1; i++) {
      if (name.charAt(i) == '-') {
        if (name.charAt(i + 1) == '-') {
          i++;
        } else {
          return "/dev/"
              + name.substring(0, i).replace("--", "-")
              + "/"
              + name.substring(i + 1).replace("--", "-");
        }
      }
    }
    return path;
  }
}
