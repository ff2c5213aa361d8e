package io.quorate.ocfs2.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parser;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.ocfs2.status.DetectedVolume;
import io.quorate.ocfs2.status.FreeInodes;
import io.quorate.ocfs2.status.FreeSpace;
import io.quorate.ocfs2.status.FsckReport;
import io.quorate.ocfs2.status.HeartbeatSlot;
import io.quorate.ocfs2.status.MountSlot;
import io.quorate.ocfs2.status.MountedVolume;
import io.quorate.ocfs2.status.Ocfs2Reports;
import io.quorate.ocfs2.status.Signature;
import io.quorate.ocfs2.status.Superblock;
import io.quorate.ocfs2.status.VolumeCluster;
import io.quorate.ocfs2.status.VolumeInfo;
import java.util.List;
import java.util.Optional;

/**
 * Questions about volumes, none of which changes anything: the tools of ocfs2-tools 1.8.7, and blkid and findmnt of
 * util-linux.
 *
 * <p>A device is a block device or a file that holds a volume.
 */
public final class Ocfs2Tools {
  private Ocfs2Tools() {}

  /** Every volume on the host; one volume is found on each device that shows it. */
  public static ToolCall<List<DetectedVolume>> detect() {
    return ToolCall.of(Command.of("mounted.ocfs2", "-d"), Ocfs2Reports.DETECTED);
  }

  /** The volume on a device; none when there is none. */
  public static ToolCall<List<DetectedVolume>> detect(String device) {
    return ToolCall.of(
        Command.of("mounted.ocfs2", "-d", Devices.check(device)), Ocfs2Reports.DETECTED);
  }

  /** Every volume on the host and who mounts it, by its slot map. */
  public static ToolCall<List<MountedVolume>> mounted() {
    return ToolCall.of(Command.of("mounted.ocfs2", "-f"), Ocfs2Reports.MOUNTED);
  }

  /** The volume on a device and who mounts it, by its slot map. */
  public static ToolCall<List<MountedVolume>> mounted(String device) {
    return ToolCall.of(
        Command.of("mounted.ocfs2", "-f", Devices.check(device)), Ocfs2Reports.MOUNTED);
  }

  /** The super block. */
  public static ToolCall<Optional<Superblock>> superblock(String device) {
    return debugfs("stats", device, Ocfs2Reports.SUPERBLOCK);
  }

  /** The slots that nodes have. */
  public static ToolCall<List<MountSlot>> slotMap(String device) {
    return debugfs("slotmap", device, Ocfs2Reports.SLOT_MAP);
  }

  /** The last heartbeat of each node, which only o2cb writes. */
  public static ToolCall<List<HeartbeatSlot>> heartbeats(String device) {
    return debugfs("hb", device, Ocfs2Reports.HEARTBEATS);
  }

  private static <T> ToolCall<T> debugfs(String request, String device, Parser<T> parser) {
    return ToolCall.of(Command.of("debugfs.ocfs2", "-R", request, Devices.check(device)), parser);
  }

  /** Label, sizes and features; of a device, or of a file on a mounted volume. */
  public static ToolCall<Optional<VolumeInfo>> volumeInfo(String deviceOrFile) {
    return o2info(Ocfs2Reports.VOLUME_INFO, deviceOrFile, "--volinfo");
  }

  /** The options of mkfs.ocfs2 that make such a volume. */
  public static ToolCall<Optional<MkfsOptions>> mkfsOptions(String deviceOrFile) {
    return o2info(Ocfs2Reports.MKFS_LINE, deviceOrFile, "--mkfs");
  }

  /** The names of the features. */
  public static ToolCall<List<String>> features(String deviceOrFile) {
    return o2info(Ocfs2Reports.FEATURES, deviceOrFile, "--fs-features");
  }

  /** The inodes of each slot. */
  public static ToolCall<FreeInodes> freeInodes(String deviceOrFile) {
    return o2info(Ocfs2Reports.FREE_INODES, deviceOrFile, "--freeinode");
  }

  /**
   * The free space and its pieces.
   *
   * @param chunkSize KiB, a power of two, not smaller than the volume's cluster size
   */
  public static ToolCall<Optional<FreeSpace>> freeSpace(String deviceOrFile, int chunkSize) {
    return o2info(Ocfs2Reports.FREE_SPACE, deviceOrFile, "--freefrag", "" + chunkSize);
  }

  private static <T> ToolCall<T> o2info(Parser<T> parser, String device, String... words) {
    return ToolCall.of(Command.of("o2info", words).with(Devices.check(device)), parser);
  }

  /** Label, UUID, sizes but the block size, and features, also while the cluster is not online. */
  public static ToolCall<Optional<VolumeInfo>> query(String device) {
    return ToolCall.of(
        Command.of("tunefs.ocfs2", "-Q", Ocfs2Reports.TUNEFS_QUERY, Devices.check(device)),
        Ocfs2Reports.VOLUME_INFO);
  }

  /**
   * Checks a volume without changing it: {@code -n}.
   *
   * <p>Of a mounted volume the tool asks whether to go on, gets no answer, and stops with exit code 32.
   *
   * @param full whether to make all passes, also when the volume is marked clean: {@code -f}
   */
  public static ToolCall<FsckReport> check(String device, boolean full) {
    return ToolCall.of(
            Command.of("fsck.ocfs2", full ? "-fn" : "-n", Devices.check(device)).withoutTimeout(),
            Ocfs2Reports.FSCK)
        .withAcceptedExitCodes(0, 1, 4, 32, 36);
  }

  /** The cluster that a volume is for; absent where there is no volume, or a local one. */
  public static ToolCall<Optional<VolumeCluster>> clusterOf(String device) {
    return ToolCall.of(
            Command.of("o2cluster", "-o", Devices.check(device)), Ocfs2Reports.VOLUME_CLUSTER)
        .withAcceptedExitCodes(0, 1);
  }

  /** The cluster that runs on the host. */
  public static ToolCall<Optional<VolumeCluster>> runningCluster() {
    return ToolCall.of(Command.of("o2cluster", "-r"), Ocfs2Reports.VOLUME_CLUSTER);
  }

  /** What is on a device: a file system, a volume of LVM or DRBD, a partition table. */
  public static ToolCall<Optional<Signature>> signature(String device) {
    return ToolCall.of(
            Command.of("blkid", "-p", "-o", "export", Devices.check(device)),
            Ocfs2Reports.SIGNATURE)
        .withAcceptedExitCodes(0, 2);
  }

  /** Where a device is mounted on the host, under whichever of its names; findmnt(8). */
  public static ToolCall<List<String>> mountPoints(String device) {
    return ToolCall.of(
            Command.of(
                "findmnt",
                "--noheadings",
                "--raw",
                "--output",
                "TARGET",
                "--source",
                Devices.check(device)),
            Ocfs2Reports.MOUNT_POINTS)
        .withAcceptedExitCodes(0, 1);
  }
}
