package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes a patch as an element. */
final class PatchWriter {
  private PatchWriter() {}

  static XmlElement write(CibPatch patch) {
    XmlElement diff = XmlElement.of("diff").with("format", patch.isLegacy() ? "1" : "2");
    if (patch.digest().isPresent()) {
      diff = diff.with("digest", patch.digest().get());
    }
    List<XmlElement> children = new ArrayList<>();
    if (!patch.isLegacy()) {
      versions(patch).ifPresent(children::add);
    }
    for (CibChange change : patch.changes()) {
      children.add(write(patch, change));
    }
    return diff.withChildren(children);
  }

  private static Optional<XmlElement> versions(CibPatch patch) {
    List<XmlElement> versions = new ArrayList<>();
    patch.source().ifPresent(v -> versions.add(with(XmlElement.of("source"), v)));
    patch.target().ifPresent(v -> versions.add(with(XmlElement.of("target"), v)));
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(XmlElement.of("version").withChildren(versions));
  }

  private static XmlElement with(XmlElement element, PatchVersion version) {
    XmlElement result = with(element, "admin_epoch", version.adminEpoch());
    result = with(result, "epoch", version.epoch());
    return with(result, "num_updates", version.numUpdates());
  }

  private static XmlElement with(XmlElement element, String name, OptionalLong value) {
    return value.isPresent() ? element.with(name, Long.toString(value.getAsLong())) : element;
  }

  private static XmlElement write(CibPatch patch, CibChange change) {
    if (change instanceof CibChange.Create create) {
      return change("create", create)
          .with("position", Integer.toString(create.position()))
          .withChild(create.node());
    }
    if (change instanceof CibChange.Delete delete) {
      XmlElement element = change("delete", delete);
      return delete.position().isPresent()
          ? element.with("position", Integer.toString(delete.position().getAsInt()))
          : element;
    }
    if (change instanceof CibChange.Move move) {
      return change("move", move).with("position", Integer.toString(move.position()));
    }
    if (change instanceof CibChange.Modify modify) {
      return change("modify", modify)
          .withChild(XmlElement.of("change-list").withChildren(attributes(modify)))
          .withChild(XmlElement.of("change-result").withChild(modify.result()));
    }
    return change instanceof CibChange.Subtract removed
        ? half("diff-removed", patch.source(), removed.tree())
        : half("diff-added", patch.target(), ((CibChange.Add) change).tree());
  }

  private static XmlElement change(String operation, CibChange change) {
    return XmlElement.of("change")
        .with("operation", operation)
        .with("path", change.path().toString());
  }

  private static List<XmlElement> attributes(CibChange.Modify modify) {
    List<XmlElement> result = new ArrayList<>();
    for (AttributeChange change : modify.attributes()) {
      XmlElement element = XmlElement.of("change-attr").with("name", change.name());
      result.add(
          change.value().isPresent()
              ? element.with("operation", "set").with("value", change.value().get())
              : element.with("operation", "unset"));
    }
    return result;
  }

  private static XmlElement half(String name, Optional<PatchVersion> version, XmlElement tree) {
    XmlElement element = XmlElement.of(name);
    return version.map(v -> with(element, v)).orElse(element).withChild(tree);
  }
}
