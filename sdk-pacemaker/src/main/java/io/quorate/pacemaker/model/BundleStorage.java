package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * The directories that the containers of a {@link Bundle} see: {@code storage}.
 *
 * @param storageMappings in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record BundleStorage(List<StorageMapping> storageMappings, Origin origin, Unknown unknown)
    implements BundleContent, WithBundleStorage {
  /** Copies the list. */
  public BundleStorage {
    storageMappings = List.copyOf(storageMappings);
  }

  /** A builder of the storage of a bundle. */
  public static BundleStorageBuilder builder() {
    return new BundleStorageBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return storageMappings;
  }
}
