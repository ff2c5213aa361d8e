package io.quorate.examples;

import io.quorate.core.option.Options;
import io.quorate.core.value.Secret;
import io.quorate.drbd.format.DrbdFormats;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Global;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.Include;
import io.quorate.drbd.model.MetaDisk;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdGlobal;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdPeerDevice;
import io.quorate.drbd.option.DrbdResourceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the DRBD files of a two-node cluster with both nodes primary, as Pacemaker with fencing needs them.
 *
 * <p>The same files go to both nodes: drbdadm takes from them what concerns the host that it runs on.
 */
public final class GenerateCluster {
  /** The nodes, as {@code uname -n} prints them. */
  public static final List<String> NODES = List.of("virt-cl-drbd-0", "virt-cl-drbd-1");

  private static final List<String> ADDRESSES = List.of("192.168.77.1", "192.168.77.2");
  private static final int PORT = 7780;

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private GenerateCluster() {}

  /** Writes below {@code target/demo}, or below the directory that is named. */
  public static void main(String... args) throws IOException {
    Path directory = Path.of(args.length > 0 ? args[0] : "target/demo");
    write(directory, randomSecret()).forEach(System.out::println);
  }

  /**
   * Writes {@code NODE/etc/…} for each node below a directory, readable by the owner only; existing files are replaced.
   *
   * @param secret what the nodes prove to each other that they know, the same on both; at most 64 bytes
   * @return the files
   * @throws IOException when one cannot be written
   */
  public static List<Path> write(Path directory, Secret secret) throws IOException {
    List<Path> written = new ArrayList<>();
    for (String node : NODES) {
      for (Map.Entry<String, DrbdConfig> file : files(secret).entrySet()) {
        Path path = directory.resolve(node).resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        Files.createFile(path, OWNER_ONLY);
        Files.writeString(path, DrbdFormats.CONFIG.print(file.getValue()));
        written.add(path);
      }
    }
    return written;
  }

  /** A secret that nobody has used before. */
  public static Secret randomSecret() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return Secret.of(HexFormat.of().formatHex(bytes));
  }

  /** Each file by its path on the node, relative to the root directory. */
  static Map<String, DrbdConfig> files(Secret secret) {
    Map<String, DrbdConfig> files = new LinkedHashMap<>();
    files.put(
        "etc/drbd.conf",
        DrbdConfig.of(Include.of("drbd.d/global_common.conf"), Include.of("drbd.d/*.res")));
    files.put("etc/drbd.d/global_common.conf", DrbdConfig.of(global(), common(secret)));
    files.put("etc/drbd.d/r0.res", DrbdConfig.of(r0()));
    return files;
  }

  static Global global() {
    return Global.of(Options.none().with(DrbdGlobal.USAGE_COUNT, "no"));
  }

  static Common common(Secret secret) {
    Options net =
        Options.none()
            .with(DrbdNet.PROTOCOL, "C")
            .with(DrbdNet.ALLOW_TWO_PRIMARIES, true)
            .with(DrbdNet.FENCING, "resource-and-stonith")
            .with(DrbdNet.AFTER_SB_0PRI, "discard-zero-changes")
            .with(DrbdNet.AFTER_SB_1PRI, "discard-secondary")
            .with(DrbdNet.AFTER_SB_2PRI, "disconnect")
            .with(DrbdNet.CRAM_HMAC_ALG, "sha256")
            .with(DrbdNet.SHARED_SECRET, secret.reveal())
            .with(DrbdNet.VERIFY_ALG, "crc32c")
            .with(DrbdNet.MAX_BUFFERS, 8000L)
            .with(DrbdNet.MAX_EPOCH_SIZE, 8000L);
    Options disk =
        Options.none()
            .with(DrbdDisk.ON_IO_ERROR, "detach")
            .with(DrbdDisk.AL_EXTENTS, 3833L)
            .with(DrbdPeerDevice.C_PLAN_AHEAD, 20L)
            .with("c-fill-target", "1M")
            .with("c-max-rate", "100M")
            .with("c-min-rate", "20M");
    Options handlers =
        Options.none()
            .with(DrbdHandlers.FENCE_PEER, "/usr/lib/drbd/crm-fence-peer.9.sh")
            .with(DrbdHandlers.UNFENCE_PEER, "/usr/lib/drbd/crm-unfence-peer.9.sh")
            .with(DrbdHandlers.SPLIT_BRAIN, "/usr/lib/drbd/notify-split-brain.sh root");
    return Common.of(
        Sections.builder()
            .options(Options.none().with(DrbdResourceOptions.AUTO_PROMOTE, false))
            .net(net)
            .disk(disk)
            .handlers(handlers)
            .build());
  }

  static Resource r0() {
    Volume volume =
        Volume.builder(0)
            .device(Device.minor(0))
            .disk(BackingDisk.of("/dev/sdb1"))
            .metaDisk(MetaDisk.internal())
            .build();
    List<Host> hosts = new ArrayList<>();
    for (int i = 0; i < NODES.size(); i++) {
      hosts.add(
          Host.on(NODES.get(i)).nodeId(i).address(Address.of(ADDRESSES.get(i), PORT)).build());
    }
    return Resource.builder("r0").addVolumes(volume).addAllHosts(hosts).build();
  }
}
