package io.quorate.lvm.option;

import java.util.List;

/** Copies of metadata in files: section {@code backup} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class BackupOptions {
  /** {@code backup}: keep the newest metadata of each VG in a file. */
  public static final LvmOption<Boolean> BACKUP =
      LvmOption.flag("backup/backup", "keep the newest metadata of each VG in a file")
          .standard("1")
          .since("1.00.00");

  /** {@code backup_dir}: directory of these files. */
  public static final LvmOption<String> BACKUP_DIR =
      LvmOption.text("backup/backup_dir", "directory of these files")
          .standard("\"/etc/lvm/backup\"")
          .since("1.00.00");

  /** {@code archive}: keep older metadata of each VG in files. */
  public static final LvmOption<Boolean> ARCHIVE =
      LvmOption.flag("backup/archive", "keep older metadata of each VG in files")
          .standard("1")
          .since("1.00.00");

  /** {@code archive_dir}: directory of these files. */
  public static final LvmOption<String> ARCHIVE_DIR =
      LvmOption.text("backup/archive_dir", "directory of these files")
          .standard("\"/etc/lvm/archive\"")
          .since("1.00.00");

  /** {@code retain_min}: files of the archive that are kept at least. */
  public static final LvmOption<Long> RETAIN_MIN =
      LvmOption.number("backup/retain_min", "files of the archive that are kept at least")
          .standard("10")
          .since("1.00.00");

  /** {@code retain_days}: how long files of the archive are kept at least. */
  public static final LvmOption<Long> RETAIN_DAYS =
      LvmOption.number("backup/retain_days", "how long files of the archive are kept at least")
          .standard("30")
          .unit("days")
          .since("1.00.00");

  static final List<LvmOption<?>> ALL =
      List.of(BACKUP, BACKUP_DIR, ARCHIVE, ARCHIVE_DIR, RETAIN_MIN, RETAIN_DAYS);

  private BackupOptions() {}
}
