package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static io.quorate.drbd.option.DrbdRow.flag;
import static io.quorate.drbd.option.DrbdRow.keyword;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.of;
import static io.quorate.drbd.option.DrbdRow.text;
import static io.quorate.drbd.option.DrbdRow.yesNo;
import static io.quorate.drbd.option.DrbdUnit.BYTES;
import static io.quorate.drbd.option.DrbdUnit.COUNT;
import static io.quorate.drbd.option.DrbdUnit.KIBIBYTES_PER_SECOND;
import static io.quorate.drbd.option.DrbdUnit.SECTORS;
import static io.quorate.drbd.option.DrbdUnit.TENTHS_OF_A_SECOND;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionTypes;
import java.util.List;

/**
 * The options of the {@code disk} section of a resource, a volume and of {@code common}.
 *
 * <p>It takes the options of the lower-level device and, from 8.4 on, those of {@link DrbdPeerDevice} as well. From
 * drbd.conf(5) and {@code drbdsetup xml-help attach} of drbd-utils 9.22.
 */
public final class DrbdDisk {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("disk");

  /** Use only so much of the lower-level device; 0 for all of it. */
  public static final Option<Long> SIZE =
      ROWS.add(
          number(
                  "size",
                  0,
                  1L << 41,
                  SECTORS,
                  "use only so much of the lower-level device; 0 for all of it")
              .standard("0")
              .in(V8_3, DrbdNumber.of(0, 1L << 35, SECTORS), "0"));

  /** What to do when the lower-level device fails. */
  public static final Option<String> ON_IO_ERROR =
      ROWS.add(
          keyword(
                  "on-io-error",
                  "what to do when the lower-level device fails",
                  "pass_on",
                  "call-local-io-error",
                  "detach")
              .standard("detach")
              .in(V8_3, OptionTypes.keyword("pass_on", "call-local-io-error", "detach")));

  /** What a primary does about a peer that it cannot reach. */
  public static final Option<String> FENCING =
      ROWS.add(
          keyword(
                  "fencing",
                  "what a primary does about a peer that it cannot reach",
                  "dont-care",
                  "resource-only",
                  "resource-and-stonith")
              .standard("dont-care")
              .until(V9_22));

  /** Keep the order of writes by barriers of the lower-level device. */
  public static final Option<Boolean> DISK_BARRIER =
      ROWS.add(
          yesNo("disk-barrier", "keep the order of writes by barriers of the lower-level device")
              .standard("no")
              .from(V8_4));

  /** Keep the order of writes by flushing the lower-level device. */
  public static final Option<Boolean> DISK_FLUSHES =
      ROWS.add(
          yesNo("disk-flushes", "keep the order of writes by flushing the lower-level device")
              .standard("yes")
              .from(V8_4));

  /** Keep the order of writes by waiting for the earlier ones. */
  public static final Option<Boolean> DISK_DRAIN =
      ROWS.add(
          yesNo("disk-drain", "keep the order of writes by waiting for the earlier ones")
              .standard("yes")
              .from(V8_4));

  /** Flush the device of the metadata. */
  public static final Option<Boolean> MD_FLUSHES =
      ROWS.add(yesNo("md-flushes", "flush the device of the metadata").standard("yes").from(V8_4));

  /** Do not use barriers of the lower-level device. */
  public static final Option<Boolean> NO_DISK_BARRIER =
      ROWS.add(
          flag("no-disk-barrier", "do not use barriers of the lower-level device").until(V8_4));

  /** Do not flush the lower-level device. */
  public static final Option<Boolean> NO_DISK_FLUSHES =
      ROWS.add(flag("no-disk-flushes", "do not flush the lower-level device").until(V8_4));

  /** Do not wait for earlier writes. */
  public static final Option<Boolean> NO_DISK_DRAIN =
      ROWS.add(flag("no-disk-drain", "do not wait for earlier writes").until(V8_4));

  /** Do not flush the device of the metadata. */
  public static final Option<Boolean> NO_MD_FLUSHES =
      ROWS.add(flag("no-md-flushes", "do not flush the device of the metadata").until(V8_4));

  /** The resource, or resource/volume, whose resync comes first. */
  public static final Option<String> RESYNC_AFTER =
      ROWS.add(
          text("resync-after", "the resource, or resource/volume, whose resync comes first")
              .from(V8_4));

  /** Size of the activity log in extents of 4 MiB; drbdsetup brings it into the range. */
  public static final Option<Long> AL_EXTENTS =
      ROWS.add(
          of(
                  "al-extents",
                  DrbdNumber.of(67, 65534, COUNT).clamped(),
                  "size of the activity log in extents of 4 MiB; drbdsetup brings it into the range")
              .standard("1237")
              .from(V8_4));

  /** Write changes of the activity log to the metadata. */
  public static final Option<Boolean> AL_UPDATES =
      ROWS.add(
          yesNo("al-updates", "write changes of the activity log to the metadata")
              .standard("yes")
              .from(V8_4));

  /** Trust a lower-level device to read zeroes where whole chunks were discarded. */
  public static final Option<Boolean> DISCARD_ZEROES_IF_ALIGNED =
      ROWS.add(
          yesNo(
                  "discard-zeroes-if-aligned",
                  "trust a lower-level device to read zeroes where whole chunks were discarded")
              .standard("yes")
              .from(V8_4));

  /** Do not use WRITE SAME even if the lower-level device offers it. */
  public static final Option<Boolean> DISABLE_WRITE_SAME =
      ROWS.add(
          yesNo(
                  "disable-write-same",
                  "do not use WRITE SAME even if the lower-level device offers it")
              .standard("no")
              .from(V8_4));

  /** How long the lower-level device may take for a request; 0 for ever. */
  public static final Option<Long> DISK_TIMEOUT =
      ROWS.add(
          number(
                  "disk-timeout",
                  0,
                  6000,
                  TENTHS_OF_A_SECOND,
                  "how long the lower-level device may take for a request; 0 for ever")
              .standard("0"));

  /** Which node reads. */
  public static final Option<String> READ_BALANCING =
      ROWS.add(
          keyword(
                  "read-balancing",
                  "which node reads",
                  "prefer-local",
                  "prefer-remote",
                  "round-robin",
                  "least-pending",
                  "when-congested-remote",
                  "32K-striping",
                  "64K-striping",
                  "128K-striping",
                  "256K-striping",
                  "512K-striping",
                  "1M-striping")
              .standard("prefer-local")
              .from(V8_4));

  /** Let a resync discard zeroed chunks of this size on the target; 0 for never. */
  public static final Option<Long> RS_DISCARD_GRANULARITY =
      ROWS.add(
          number(
                  "rs-discard-granularity",
                  0,
                  1 << 20,
                  BYTES,
                  "let a resync discard zeroed chunks of this size on the target; 0 for never")
              .standard("0")
              .from(V8_4));

  /** How many segments a request to the lower-level device may have; 0 for no limit. */
  public static final Option<Long> MAX_BIO_BVECS =
      ROWS.add(
          number(
                  "max-bio-bvecs",
                  0,
                  128,
                  COUNT,
                  "how many segments a request to the lower-level device may have; 0 for no limit")
              .standard("0")
              .until(V9_22));

  /** Ask the lower-level device how big requests may be. */
  public static final Option<Boolean> USE_BMBV =
      ROWS.add(
          flag("use-bmbv", "ask the lower-level device how big requests may be")
              .until(V9_22)
              .in(V8_4, DrbdRow.yesNo()));

  /** Keep a bitmap of changes for the peers. */
  public static final Option<Boolean> BITMAP =
      ROWS.add(
          yesNo("bitmap", "keep a bitmap of changes for the peers").standard("yes").from(V9_34));

  /** The options of the lower-level device alone, which {@code drbdsetup attach} takes. */
  static final DrbdSection DEVICE = ROWS.build();

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = section();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private static DrbdSection section() {
    ROWS.include(DrbdPeerDevice.SECTION, V8_4, V9_22, V9_34);
    ROWS.add(
        number("rate", 1, 4 << 20, KIBIBYTES_PER_SECOND, "the name of resync-rate before 8.4"),
        List.of(V8_4));
    ROWS.add(text("after", "the name of resync-after before 8.4"), List.of(V8_4));
    return ROWS.build();
  }

  private DrbdDisk() {}
}
