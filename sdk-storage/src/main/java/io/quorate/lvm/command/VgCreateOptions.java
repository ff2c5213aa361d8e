package io.quorate.lvm.command;

import io.quorate.lvm.value.LvmSize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Options of {@code vgcreate}; vgcreate(8).
 *
 * @param locking who locks it
 * @param lockType {@code dlm} or {@code sanlock} where lvmlockd shall not choose
 * @param extentSize the size of an extent, a power of two; 4 MiB by default
 * @param systemId the host that owns it
 * @param tags its tags
 * @param autoactivate whether it is activated as its devices appear; from 2.03.12 on
 */
@Value.Builder
public record VgCreateOptions(
    Locking locking,
    Optional<String> lockType,
    Optional<LvmSize> extentSize,
    Optional<String> systemId,
    List<String> tags,
    Optional<Boolean> autoactivate)
    implements WithVgCreateOptions {

  /** Who locks a volume group between hosts. */
  public enum Locking {
    /** Nobody: it is for one host. */
    LOCAL,
    /** lvmlockd: {@code --shared}. */
    SHARED,
    /** clvmd, with releases before 2.03: {@code --clustered y}. */
    CLUSTERED
  }

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException when a tag is none, or a type of locks is given without lvmlockd
   */
  public VgCreateOptions {
    tags = List.copyOf(tags);
    tags.forEach(LvmNames::tag);
    if (lockType.isPresent() && locking != Locking.SHARED) {
      throw new IllegalArgumentException("a type of locks is for shared volume groups");
    }
  }

  /** No options. */
  public static VgCreateOptions none() {
    return builder().build();
  }

  /** A volume group that lvmlockd locks. */
  public static VgCreateOptions shared() {
    return builder().locking(Locking.SHARED).build();
  }

  /** A builder. */
  public static VgCreateOptionsBuilder builder() {
    return new VgCreateOptionsBuilder().locking(Locking.LOCAL);
  }

  List<String> words() {
    return new Arguments()
        .flag("--shared", locking == Locking.SHARED && lockType.isEmpty())
        .value("--locktype", lockType)
        .flag("--clustered=y", locking == Locking.CLUSTERED)
        .value("--physicalextentsize", extentSize)
        .value("--systemid", systemId)
        .values("--addtag", tags)
        .value("--setautoactivation", autoactivate.map(yes -> yes ? "y" : "n"))
        .words();
  }
}
