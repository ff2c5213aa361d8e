package io.quorate.ocfs2;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.rule.Report;
import io.quorate.ocfs2.command.Mkfs;
import io.quorate.ocfs2.command.O2cb;
import io.quorate.ocfs2.command.Ocfs2Tools;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.status.DetectedVolume;
import io.quorate.ocfs2.status.FreeInodes;
import io.quorate.ocfs2.status.FsckReport;
import io.quorate.ocfs2.status.HeartbeatSlot;
import io.quorate.ocfs2.status.MkfsReport;
import io.quorate.ocfs2.status.MountSlot;
import io.quorate.ocfs2.status.MountedVolume;
import io.quorate.ocfs2.status.Signature;
import io.quorate.ocfs2.status.Superblock;
import io.quorate.ocfs2.status.VolumeInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * OCFS2 on one host, ocfs2-tools 1.8.7.
 *
 * <pre>{@code
 * Ocfs2Client ocfs2 = Ocfs2Client.on(LocalRunner.create());
 * MkfsOptions options =
 *     MkfsOptions.forCluster(ClusterStack.PCMK, "hacluster").label("images").slots(4).build();
 * ocfs2.mkfs("/dev/vg0/images", options, MkfsConsent.none());
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Every method throws {@link
 * io.quorate.core.exec.CommandException} when the tool fails, and {@link io.quorate.core.diagnostic.ParseException} when
 * there is no volume where one is asked about.
 */
public final class Ocfs2Client {
  /** More than twice the two seconds between two heartbeats. */
  private static final Duration HEARTBEAT_PAUSE = Duration.ofSeconds(5);

  private final CommandRunner runner;
  private final Duration pause;

  private Ocfs2Client(CommandRunner runner, Duration pause) {
    this.runner = runner;
    this.pause = pause;
  }

  /** A client for the host of a runner; it runs nothing yet. */
  public static Ocfs2Client on(CommandRunner runner) {
    return new Ocfs2Client(runner, HEARTBEAT_PAUSE);
  }

  /** The same client, which waits another time for a second heartbeat before it formats a device. */
  public Ocfs2Client withHeartbeatPause(Duration time) {
    return new Ocfs2Client(runner, time);
  }

  /** The host's name. */
  public String host() {
    return runner.host();
  }

  /** Every volume on the host, once for each device that shows it. */
  public List<DetectedVolume> volumes() {
    return ask(Ocfs2Tools.detect());
  }

  /** Every volume on the host and who mounts it, by its slot map. */
  public List<MountedVolume> mounted() {
    return ask(Ocfs2Tools.mounted());
  }

  /** The super block of a volume. */
  public Superblock superblock(String device) {
    return ask(Ocfs2Tools.superblock(device)).orElseThrow();
  }

  /** The slots that nodes have. */
  public List<MountSlot> slotMap(String device) {
    return ask(Ocfs2Tools.slotMap(device));
  }

  /** The last heartbeat of each node, which only o2cb writes. */
  public List<HeartbeatSlot> heartbeats(String device) {
    return ask(Ocfs2Tools.heartbeats(device));
  }

  /** Label, sizes and features of a device or of a file on a mounted volume; absent when the tool says nothing. */
  public Optional<VolumeInfo> volumeInfo(String deviceOrFile) {
    return ask(Ocfs2Tools.volumeInfo(deviceOrFile));
  }

  /** The inodes of each slot. */
  public FreeInodes freeInodes(String deviceOrFile) {
    return ask(Ocfs2Tools.freeInodes(deviceOrFile));
  }

  /** Checks a volume without changing it; of a mounted one only that it is. */
  public FsckReport check(String device, boolean full) {
    return ask(Ocfs2Tools.check(device, full));
  }

  /** What is on a device. */
  public Optional<Signature> signature(String device) {
    return ask(Ocfs2Tools.signature(device));
  }

  /** A cluster of the host's cluster.conf. */
  public Optional<O2cbCluster> cluster(String name) {
    return ask(O2cb.cluster(name));
  }

  /** What speaks against formatting a device. */
  public Report mkfsGuards(String device, MkfsConsent consent) {
    return new MkfsGuards(runner, device, consent, pause).report();
  }

  /** What {@link #mkfs} would make; the device is not changed. */
  public MkfsReport mkfsDryRun(String device, MkfsOptions options) {
    return ask(Mkfs.dryRun(device, options));
  }

  /**
   * Makes a volume.
   *
   * <p>The guards ask the host, the slot map and the heartbeats who mounts the device, and blkid what is on it. What they
   * find out is true for the moment: keep other nodes from mounting it meanwhile.
   *
   * @throws Ocfs2RefusedException when a guard finds something; nothing was changed
   */
  public MkfsReport mkfs(String device, MkfsOptions options, MkfsConsent consent) {
    Report report = mkfsGuards(device, consent);
    if (report.hasErrors()) {
      throw new Ocfs2RefusedException("mkfs.ocfs2 on " + device, report);
    }
    return ask(
        consent.replaced().isPresent()
            ? Mkfs.overwrite(device, options)
            : Mkfs.create(device, options));
  }

  private <T> T ask(ToolCall<T> call) {
    return runner.call(call).orThrow();
  }
}
