package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.format.CibTrees;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibVersion;
import java.util.List;
import java.util.Optional;

/**
 * Makes patches.
 *
 * <p>Elements are the same when they have the same name and id, below the same parent; an element that has no id is the
 * same as the one of its name. Where that does not tell elements apart, for example several {@code nvpair} with {@code
 * id-ref}, all of them are deleted and created when one differs. Another order is written with as few moves as possible.
 */
public final class CibDiff {
  private CibDiff() {}

  /**
   * What makes one CIB of another, between the versions that they have.
   *
   * @throws IllegalArgumentException when only the text of the root differs, which no patch can change
   */
  public static CibPatch between(Cib before, Cib after) {
    if (before == after) {
      return patch(before.version(), after.version());
    }
    List<XmlElement> trees = CibTrees.of(before, after);
    return between(trees.get(0), trees.get(1));
  }

  /**
   * What makes one tree of another, comments included.
   *
   * @param before a root element, or a document
   * @param after a root element of the same name and id, or a document
   * @throws IllegalArgumentException when the roots are not the same element, or their text differs
   */
  public static CibPatch between(XmlElement before, XmlElement after) {
    XmlElement from = root(before);
    XmlElement to = root(after);
    CibPatch versions = patch(version(from), version(to));
    return new CibPatch(
        versions.source(), versions.target(), Optional.empty(), TreeDiff.between(from, to));
  }

  private static XmlElement root(XmlElement tree) {
    return tree.root()
        .orElseThrow(() -> new IllegalArgumentException("the document has no root element"));
  }

  private static CibPatch patch(CibVersion before, CibVersion after) {
    return CibPatch.EMPTY.withVersions(PatchVersion.of(before), PatchVersion.of(after));
  }

  private static CibVersion version(XmlElement root) {
    return new CibVersion(
        number(root, "admin_epoch"), number(root, "epoch"), number(root, "num_updates"));
  }

  private static long number(XmlElement root, String field) {
    return Numbers.orZero(root.attribute(field).orElse(""));
  }
}
