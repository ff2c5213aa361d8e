package io.quorate.pacemaker.diff;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.format.CibTrees;
import io.quorate.pacemaker.model.Cib;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings together what two sides have changed.
 *
 * <p>Elements are found by name and id, attributes are merged one by one. The version becomes the higher one of both; for
 * what Pacemaker keeps in the root for its own use, for example {@code update-client}, the other side counts. Beyond what
 * both sides changed, two things that neither side has alone are conflicts too: an id that is there twice, and a reference
 * to what the other side deleted.
 */
public final class CibMerge {
  private CibMerge() {}

  /**
   * Merges two CIBs that were made of one.
   *
   * @param base what both were made of
   * @param mine the one side
   * @param theirs the other side, for example the CIB that the cluster has now
   */
  public static MergeResult<Cib> threeWay(Cib base, Cib mine, Cib theirs) {
    List<XmlElement> trees = CibTrees.of(base, mine, theirs);
    return threeWay(trees.get(0), trees.get(1), trees.get(2))
        .map(tree -> CibTrees.read(tree, DiagnosticSink.ignoring()));
  }

  /**
   * Merges two trees that were made of one.
   *
   * @param base what both were made of: a root element, or a document
   * @param mine the one side
   * @param theirs the other side
   * @return a root element
   * @throws IllegalArgumentException when the roots are not the same element
   */
  public static MergeResult<XmlElement> threeWay(
      XmlElement base, XmlElement mine, XmlElement theirs) {
    XmlElement root = root(base);
    XmlElement one = root(mine);
    XmlElement other = root(theirs);
    if (!one.name().equals(root.name()) || !other.name().equals(root.name())) {
      throw new IllegalArgumentException(
          "the roots are " + root.name() + ", " + one.name() + " and " + other.name());
    }
    List<MergeConflict> conflicts = new ArrayList<>();
    XmlElement merged = new TreeMerge(conflicts).merge(root, one, other);
    new MergeCheck(one, other).check(merged, conflicts);
    return new MergeResult<>(merged, conflicts);
  }

  private static XmlElement root(XmlElement tree) {
    return tree.root()
        .orElseThrow(() -> new IllegalArgumentException("the document has no root element"));
  }
}
