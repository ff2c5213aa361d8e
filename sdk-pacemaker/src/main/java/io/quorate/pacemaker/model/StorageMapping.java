package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A directory of the host that a container sees: {@code storage-mapping}.
 *
 * @param id unique in the CIB
 * @param sourceDir of the host, of {@code source-dir}
 * @param sourceDirRoot of the host, with one directory below it for each replica, of {@code source-dir-root}
 * @param targetDir of the container, of {@code target-dir}
 * @param options mount options
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record StorageMapping(
    String id,
    Optional<String> sourceDir,
    Optional<String> sourceDirRoot,
    String targetDir,
    Optional<String> options,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithStorageMapping {
  /** A builder of a storage mapping. */
  public static StorageMappingBuilder builder(String id, String targetDir) {
    return new StorageMappingBuilder()
        .id(id)
        .targetDir(targetDir)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
