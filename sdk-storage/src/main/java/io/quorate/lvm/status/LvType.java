package io.quorate.lvm.status;

import java.util.Arrays;
import java.util.Optional;

/** The kind of a logical volume: letter 1 of {@code lv_attr}, lvs(8). */
public enum LvType {
  /** {@code -}: a volume of no special kind. */
  NORMAL('-', "a volume of no special kind"),
  /** {@code C}: cache. */
  CACHE('C', "cache"),
  /** {@code m}: mirrored. */
  MIRRORED('m', "mirrored"),
  /** {@code M}: mirrored without initial sync. */
  MIRRORED_WITHOUT_SYNC('M', "mirrored without initial sync"),
  /** {@code o}: origin of snapshots. */
  ORIGIN('o', "origin of snapshots"),
  /** {@code O}: origin that a snapshot is merged into. */
  ORIGIN_MERGING('O', "origin that a snapshot is merged into"),
  /** {@code g}: integrity. */
  INTEGRITY('g', "integrity"),
  /** {@code r}: RAID. */
  RAID('r', "RAID"),
  /** {@code R}: RAID without initial sync. */
  RAID_WITHOUT_SYNC('R', "RAID without initial sync"),
  /** {@code s}: snapshot. */
  SNAPSHOT('s', "snapshot"),
  /** {@code S}: snapshot that is merged. */
  SNAPSHOT_MERGING('S', "snapshot that is merged"),
  /** {@code p}: pvmove. */
  PVMOVE('p', "pvmove"),
  /** {@code v}: virtual. */
  VIRTUAL('v', "virtual"),
  /** {@code i}: image of a mirror or RAID. */
  IMAGE('i', "image of a mirror or RAID"),
  /** {@code I}: image of a mirror or RAID that is out of sync. */
  IMAGE_OUT_OF_SYNC('I', "image of a mirror or RAID that is out of sync"),
  /** {@code l}: log of a mirror. */
  MIRROR_LOG('l', "log of a mirror"),
  /** {@code c}: under conversion. */
  CONVERTING('c', "under conversion"),
  /** {@code V}: thin volume. */
  THIN('V', "thin volume"),
  /** {@code t}: thin pool. */
  THIN_POOL('t', "thin pool"),
  /** {@code T}: data of a thin pool. */
  THIN_POOL_DATA('T', "data of a thin pool"),
  /** {@code d}: VDO pool. */
  VDO_POOL('d', "VDO pool"),
  /** {@code D}: data of a VDO pool. */
  VDO_POOL_DATA('D', "data of a VDO pool"),
  /** {@code e}: metadata of a RAID or pool, or spare metadata. */
  METADATA('e', "metadata of a RAID or pool, or spare metadata");

  private final char letter;
  private final String words;

  LvType(char letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /** The letter that LVM prints. */
  public char letter() {
    return letter;
  }

  /** What it means. */
  public String words() {
    return words;
  }

  /** The meaning of a letter; empty when it has none. */
  public static Optional<LvType> of(char letter) {
    return Arrays.stream(values()).filter(each -> each.letter == letter).findFirst();
  }
}
