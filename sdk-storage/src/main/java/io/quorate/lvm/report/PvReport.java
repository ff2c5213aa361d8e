package io.quorate.lvm.report;

import io.quorate.lvm.status.PvAttributes;
import io.quorate.lvm.value.LvmSize;
import java.util.List;
import java.util.Optional;

/**
 * A physical volume, or with {@code pvs -a} any device, in a report. What a report does not have is empty.
 *
 * @param row its fields
 */
public record PvReport(ReportRow row) {
  /** The device, for example {@code /dev/drbd0}. */
  public String name() {
    return row.text("pv_name").orElse("");
  }

  /** The UUID; empty for a device that is no physical volume. */
  public Optional<String> uuid() {
    return row.text("pv_uuid");
  }

  /** The volume group that it is in. */
  public Optional<String> volumeGroup() {
    return row.text("vg_name");
  }

  /** The format, {@code lvm2}; empty for a device that is no physical volume. */
  public Optional<String> format() {
    return row.text("pv_fmt");
  }

  /** The attributes. */
  public Optional<PvAttributes> attributes() {
    return row.text("pv_attr").flatMap(PvAttributes::read);
  }

  /** The size that the volume group has of it. */
  public Optional<LvmSize> size() {
    return row.size("pv_size");
  }

  /** What is free. */
  public Optional<LvmSize> free() {
    return row.size("pv_free");
  }

  /** The size of the device. */
  public Optional<LvmSize> deviceSize() {
    return row.size("dev_size");
  }

  /** The tags. */
  public List<String> tags() {
    return row.list("pv_tags");
  }

  /** Whether it is missing. */
  public Optional<Boolean> isMissing() {
    return row.flag("pv_missing").or(() -> attributes().map(PvAttributes::missing));
  }

  /** Whether another device has the same physical volume. */
  public Optional<Boolean> isDuplicate() {
    return row.flag("pv_duplicate")
        .or(() -> attributes().map(a -> a.use() == PvAttributes.Use.DUPLICATE));
  }
}
