package io.quorate.drbd.effective;

import io.quorate.core.text.Origin;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.MetaDisk;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the volumes of a resource's hosts: what they say themselves, else what the resource says for all. */
final class HostResolver {
  private final Resource resource;
  private final Problems problems;
  private final List<Claim> claims;
  private final Claim.Owner owner;

  HostResolver(Resource resource, Claim.Owner owner, Problems problems, List<Claim> claims) {
    this.resource = resource;
    this.owner = owner;
    this.problems = problems;
    this.claims = claims;
  }

  EffectiveHost resolve(Host host, List<String> names) {
    List<Merged> volumes = new ArrayList<>();
    for (Volume volume : host.volumes()) {
      Merged merged = new Merged(volume);
      insert(volumes, merged);
      if (host.kind() == HostKind.ON || host.kind() == HostKind.STACKED) {
        claimDevice(merged, names);
      }
    }
    for (Volume shared : resource.volumes()) {
      inherit(volumes, shared, names);
    }
    boolean needsMinor = host.kind() == HostKind.ON || host.kind() == HostKind.FLOATING;
    List<EffectiveVolume> effective = new ArrayList<>(volumes.size());
    for (Merged merged : volumes) {
      effective.add(finish(merged, host, names, needsMinor));
    }
    return new EffectiveHost(
        host.kind(),
        names,
        host.nodeId(),
        host.address(),
        effective,
        host.options(),
        host.proxy(),
        host.origin());
  }

  /** A host's volume while it takes over what it does not say itself. */
  private static final class Merged {
    final Volume own;
    final boolean implicit;
    final Origin place;
    Optional<String> path;
    int minor;
    Optional<BackingDisk> disk;
    Optional<MetaDisk> metaDisk;

    Merged(Volume volume) {
      own = volume;
      implicit = volume.implicit();
      place = volume.origin();
      path = volume.device().flatMap(Device::fullPath);
      minor = volume.device().map(d -> d.minorNumber().orElse(-1)).orElse(-1);
      disk = volume.disk();
      metaDisk = volume.metaDisk();
    }
  }

  private static void insert(List<Merged> volumes, Merged merged) {
    int at = volumes.size();
    while (at > 0 && volumes.get(at - 1).own.number() > merged.own.number()) {
      at--;
    }
    volumes.add(at, merged);
  }

  private void inherit(List<Merged> volumes, Volume shared, List<String> names) {
    Merged target = null;
    for (Merged merged : volumes) {
      if (merged.own.number() == shared.number()) {
        target = merged;
        break;
      }
    }
    if (target == null) {
      target =
          new Merged(
              Volume.builder(shared.number())
                  .implicit(shared.implicit())
                  .origin(shared.origin())
                  .build());
      insert(volumes, target);
    }
    if (target.disk.isEmpty() && shared.disk().isPresent()) {
      target.disk = shared.disk();
      String path = shared.disk().get().path();
      Origin place = shared.implicit() ? shared.disk().get().origin() : shared.origin();
      for (String name : names) {
        claims.add(new Claim(Claim.Kind.BACKING_DISK, name, path, true, owner, place));
      }
    }
    Optional<Device> device = shared.device();
    if (target.path.isEmpty()) {
      target.path = device.flatMap(Device::fullPath);
    }
    if (target.minor < 0 && device.isPresent() && device.get().minorNumber().isPresent()) {
      target.minor = device.get().minorNumber().getAsInt();
      claimDevice(target, names, true, shared.implicit() ? device.get().origin() : shared.origin());
    }
    if (target.metaDisk.isEmpty()) {
      target.metaDisk = shared.metaDisk();
    }
  }

  private void claimDevice(Merged merged, List<String> names) {
    if (merged.own.device().isPresent()) {
      claimDevice(merged, names, false, merged.own.device().get().origin());
    }
  }

  private void claimDevice(Merged merged, List<String> names, boolean inherited, Origin place) {
    for (String name : names) {
      claims.add(new Claim(Claim.Kind.MINOR, name, merged.minor, inherited, owner, place));
      if (merged.path.isPresent()) {
        String path = merged.path.get();
        claims.add(new Claim(Claim.Kind.DEVICE, name, path, inherited, owner, place));
      }
    }
  }

  private EffectiveVolume finish(Merged merged, Host host, List<String> names, boolean needsMinor) {
    Optional<MetaDisk> md = merged.metaDisk;
    if (md.isPresent() && !md.get().isInternal()) {
      String slot =
          md.get().index().isPresent() ? "[" + md.get().index().getAsInt() + "]" : "[flexible]";
      String where = md.get().path() + slot;
      for (String name : names) {
        claims.add(new Claim(Claim.Kind.META_DISK, name, where, true, owner, md.get().origin()));
      }
    }
    boolean diskless = merged.disk.map(BackingDisk::isNone).orElse(false);
    if (needsMinor) {
      if (merged.minor < 0 && merged.path.isEmpty()) {
        missing(merged, host, "device", "add 'device minor N;'");
      }
      if (merged.disk.isEmpty() && md.isPresent()) {
        missing(merged, host, "disk", "add 'disk PATH;', or 'disk none;' for a diskless node");
      }
    }
    boolean backed = merged.disk.isPresent() && !diskless;
    return new EffectiveVolume(
        merged.own.number(),
        merged.implicit,
        merged.minor,
        merged.path.orElse("/dev/drbd" + merged.minor),
        backed ? merged.disk.map(BackingDisk::path) : Optional.empty(),
        backed ? Optional.of(md.orElse(MetaDisk.internal())) : Optional.empty(),
        SplitSections.diskOnly(merged.own.options()),
        SplitSections.peerDeviceOnly(merged.own.options()),
        merged.place);
  }

  private void missing(Merged merged, Host host, String keyword, String help) {
    problems.error(
        "DRBD010",
        "resource '"
            + resource.name()
            + "', host '"
            + host.label()
            + "': volume "
            + merged.own.number()
            + " has no '"
            + keyword
            + "'",
        host.origin(),
        help);
  }
}
