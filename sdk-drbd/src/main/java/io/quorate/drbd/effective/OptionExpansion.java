package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.option.Options;
import io.quorate.drbd.effective.EffectiveConnection.End;
import io.quorate.drbd.effective.EffectiveConnection.PeerDevice;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdPeerDevice;
import java.util.ArrayList;
import java.util.List;

/** Hands options down: common, resource, volume, host; common, resource, connection, volume of the connection. */
final class OptionExpansion {
  private final DiagnosticSink sink;

  OptionExpansion(DiagnosticSink sink) {
    this.sink = sink;
  }

  EffectiveResource expand(Structure structure, SplitSections common) {
    Resource resource = structure.resource();
    SplitSections own = SplitSections.of(resource.sections()).inheriting(common, sink);
    List<EffectiveHost> hosts = new ArrayList<>();
    for (EffectiveHost host : structure.hosts()) {
      hosts.add(
          host.withVolumes(host.volumes().stream().map(v -> volume(v, resource, own)).toList()));
    }
    List<EffectiveConnection> connections = new ArrayList<>();
    for (EffectiveConnection connection : structure.connections()) {
      connections.add(connection(connection, hosts, own));
    }
    return new EffectiveResource(
        resource,
        hosts,
        connections,
        own.options(),
        own.net(),
        own.disk(),
        own.peerDevice(),
        own.startup(),
        own.handlers(),
        own.proxy());
  }

  private EffectiveVolume volume(EffectiveVolume volume, Resource resource, SplitSections own) {
    Inheritance disk = new Inheritance(volume.diskOptions(), DrbdDisk.TABLE).from(own.disk(), sink);
    Inheritance peer =
        new Inheritance(volume.peerDeviceOptions(), DrbdPeerDevice.TABLE)
            .from(own.peerDevice(), sink);
    for (Volume shared : resource.volumes()) {
      if (shared.number() == volume.number()) {
        disk.from(SplitSections.diskOnly(shared.options()), sink);
        peer.from(SplitSections.peerDeviceOnly(shared.options()), sink);
      }
    }
    return new EffectiveVolume(
        volume.number(),
        volume.implicit(),
        volume.minor(),
        volume.device(),
        volume.disk(),
        volume.metaDisk(),
        disk.options(),
        peer.options(),
        volume.origin());
  }

  private EffectiveConnection connection(
      EffectiveConnection connection, List<EffectiveHost> hosts, SplitSections own) {
    // What a mesh says counts as inherited: drbdadm refuses a resource that says otherwise.
    Inheritance net =
        connection.implicit()
            ? new Inheritance(Options.none(), DrbdNet.TABLE).from(connection.net(), sink)
            : new Inheritance(connection.net(), DrbdNet.TABLE);
    net.from(own.net(), sink);
    List<PeerDevice> volumes = new ArrayList<>();
    for (int number : numbers(connection, hosts)) {
      Options written = connection.peerDevice(number);
      Inheritance peer =
          new Inheritance(written, DrbdPeerDevice.TABLE).from(connection.disk(), sink);
      if (!connection.paths().isEmpty()) {
        for (End end : connection.paths().get(0).ends()) {
          if (end.section() >= 0) {
            hosts
                .get(end.section())
                .volume(number)
                .ifPresent(v -> peer.from(v.peerDeviceOptions(), sink));
          }
        }
      }
      volumes.add(new PeerDevice(number, peer.options()));
    }
    return new EffectiveConnection(
        connection.implicit(),
        connection.paths(),
        net.options(),
        connection.disk(),
        volumes,
        connection.origin());
  }

  private static List<Integer> numbers(EffectiveConnection connection, List<EffectiveHost> hosts) {
    List<Integer> numbers =
        new ArrayList<>(connection.volumes().stream().map(PeerDevice::number).toList());
    if (!connection.paths().isEmpty() && !connection.paths().get(0).ends().isEmpty()) {
      int section = connection.paths().get(0).ends().get(0).section();
      if (section >= 0) {
        for (EffectiveVolume volume : hosts.get(section).volumes()) {
          if (!numbers.contains(volume.number())) {
            numbers.add(volume.number());
          }
        }
      }
    }
    return numbers;
  }
}
