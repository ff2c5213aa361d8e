package io.quorate.ocfs2.status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is on a device, by {@code blkid -p -o export}.
 *
 * @param device the device or file
 * @param type {@code ocfs2}, {@code drbd}, {@code LVM2_member}, {@code ext4} …; a partition table has its kind
 * @param label empty when there is none
 * @param uuid as blkid spells it; empty when there is none
 * @param fields every field by its name
 */
public record Signature(
    String device, String type, String label, String uuid, Map<String, String> fields) {
  /** Copies the map. */
  public Signature {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Whether it is an OCFS2 volume. */
  public boolean isOcfs2() {
    return type.equals("ocfs2");
  }

  /** What it is used for: {@code filesystem}, {@code raid}, {@code other} …, where blkid says so. */
  public Optional<String> usage() {
    return Optional.ofNullable(fields.get("USAGE"));
  }
}
