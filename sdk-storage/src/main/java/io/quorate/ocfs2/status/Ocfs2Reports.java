package io.quorate.ocfs2.status;

import io.quorate.core.format.Parser;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.ocfs2.model.O2cbCluster;
import java.util.List;
import java.util.Optional;

/** Parsers of what the tools of ocfs2-tools 1.8.7 print; what is absent was not there. */
public final class Ocfs2Reports {
  /** {@code o2cb list-cluster NAME --oneline}; absent when the output holds no cluster. */
  public static final Parser<Optional<O2cbCluster>> O2CB_ONELINE = new O2cbOnelineParser();

  /** {@code mounted.ocfs2 -d}. */
  public static final Parser<List<DetectedVolume>> DETECTED = new DetectedVolumesParser();

  /** {@code mounted.ocfs2 -f}. */
  public static final Parser<List<MountedVolume>> MOUNTED = new MountedVolumesParser();

  /** {@code debugfs.ocfs2 -R stats}; absent, with an error, when there is no volume. */
  public static final Parser<Optional<Superblock>> SUPERBLOCK = new SuperblockParser();

  /** {@code debugfs.ocfs2 -R slotmap}. */
  public static final Parser<List<MountSlot>> SLOT_MAP = new SlotMapParser();

  /** {@code debugfs.ocfs2 -R hb}. */
  public static final Parser<List<HeartbeatSlot>> HEARTBEATS = new HeartbeatParser();

  /** {@code o2info --volinfo}, and {@code tunefs.ocfs2 -Q} with {@link #TUNEFS_QUERY}. */
  public static final Parser<Optional<VolumeInfo>> VOLUME_INFO = new VolumeInfoParser();

  /** What to ask {@code tunefs.ocfs2 -Q}; 1.8.7 refuses {@code %B}, the block size. */
  public static final String TUNEFS_QUERY = VolumeInfoParser.QUERY;

  /** {@code o2info --mkfs}. */
  public static final Parser<Optional<MkfsOptions>> MKFS_LINE = new MkfsLineParser();

  /** {@code o2info --fs-features}: the names of the features. */
  public static final Parser<List<String>> FEATURES = new FeatureListParser();

  /** {@code o2info --freeinode}. */
  public static final Parser<FreeInodes> FREE_INODES = new FreeInodesParser();

  /** {@code o2info --freefrag KB}. */
  public static final Parser<Optional<FreeSpace>> FREE_SPACE = new FreeSpaceParser();

  /** {@code fsck.ocfs2 -n}. */
  public static final Parser<FsckReport> FSCK = new FsckParser();

  /** {@code mkfs.ocfs2}. */
  public static final Parser<MkfsReport> MKFS = new MkfsParser();

  /** {@code blkid -p -o export DEVICE}; absent when blkid knows nothing that is there. */
  public static final Parser<Optional<Signature>> SIGNATURE = new SignatureParser();

  /** {@code o2cluster -o DEVICE} and {@code o2cluster -r}. */
  public static final Parser<Optional<VolumeCluster>> VOLUME_CLUSTER = new VolumeClusterParser();

  /** {@code findmnt --noheadings --raw --output TARGET}: where a device is mounted. */
  public static final Parser<List<String>> MOUNT_POINTS = new MountPointsParser();

  private Ocfs2Reports() {}
}
