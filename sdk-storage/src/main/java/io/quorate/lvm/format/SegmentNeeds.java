package io.quorate.lvm.format;

import java.util.List;
import java.util.Map;

/** What a segment of a type must say, measured with {@code vgcfgrestore --test} of 2.03.16. */
final class SegmentNeeds {
  private static final Map<String, List<String>> NEEDS =
      Map.of(
          "striped", List.of("stripe_count", "stripes"),
          "snapshot", List.of("chunk_size", "origin", "cow_store"),
          "thin-pool", List.of("metadata", "pool", "transaction_id", "chunk_size"),
          "thin", List.of("thin_pool", "transaction_id", "device_id"),
          "raid1", List.of("device_count", "region_size", "raids"));

  private SegmentNeeds() {}

  /** The settings that a segment of a type needs; flags behind the type do not count. */
  static List<String> of(String type) {
    int plus = type.indexOf('+');
    return NEEDS.getOrDefault(plus < 0 ? type : type.substring(0, plus), List.of());
  }
}
