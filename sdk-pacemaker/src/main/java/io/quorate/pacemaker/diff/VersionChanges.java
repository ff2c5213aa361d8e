package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The version of a CIB among the changes of its root. */
final class VersionChanges {
  static final List<String> FIELDS = List.of("admin_epoch", "epoch", "num_updates");

  private VersionChanges() {}

  /**
   * The changes without those of the version.
   *
   * <p>The result of a change of other attributes of the root keeps the version of the source, as Pacemaker itself writes
   * it.
   */
  static List<CibChange> removed(List<CibChange> changes, Optional<PatchVersion> source) {
    List<CibChange> result = new ArrayList<>();
    for (CibChange change : changes) {
      if (change instanceof CibChange.Modify modify && modify.path().steps().size() == 1) {
        List<AttributeChange> kept =
            modify.attributes().stream().filter(a -> !FIELDS.contains(a.name())).toList();
        if (!kept.isEmpty()) {
          XmlElement root =
              source.map(version -> with(modify.result(), version)).orElse(modify.result());
          result.add(new CibChange.Modify(modify.path(), kept, root, modify.origin()));
        }
      } else {
        result.add(change);
      }
    }
    return result;
  }

  private static XmlElement with(XmlElement root, PatchVersion version) {
    XmlElement result = with(root, "admin_epoch", version.adminEpoch());
    result = with(result, "epoch", version.epoch());
    return with(result, "num_updates", version.numUpdates());
  }

  private static XmlElement with(XmlElement root, String field, OptionalLong value) {
    return value.isPresent() ? root.with(field, Long.toString(value.getAsLong())) : root;
  }
}
