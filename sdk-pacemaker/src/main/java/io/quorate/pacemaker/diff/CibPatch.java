package io.quorate.pacemaker.diff;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.pacemaker.format.CibTrees;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes that make one CIB of another, as {@code crm_diff} writes them and {@code cibadmin --patch} applies them.
 *
 * @param source the version that the CIB must have; empty when any will do
 * @param target the version that it gets
 * @param digest of the finished CIB, which Pacemaker compares and this SDK does not; empty when nothing is compared
 * @param changes in the order in which they are made; none when nothing differs
 */
public record CibPatch(
    Optional<PatchVersion> source,
    Optional<PatchVersion> target,
    Optional<String> digest,
    List<CibChange> changes) {
  /** A patch that changes nothing, for any version. */
  public static final CibPatch EMPTY =
      new CibPatch(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Copies the list. */
  public CibPatch {
    changes = List.copyOf(changes);
  }

  /** A patch for any version. */
  public static CibPatch of(List<CibChange> changes) {
    return new CibPatch(Optional.empty(), Optional.empty(), Optional.empty(), changes);
  }

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Whether it is of format 1, which Pacemaker before 1.1.12 wrote and 3.0.0 refuses. */
  public boolean isLegacy() {
    return changes.stream()
        .anyMatch(c -> c instanceof CibChange.Subtract || c instanceof CibChange.Add);
  }

  /**
   * The CIB after the changes.
   *
   * @throws CibPatchException when the version is another one, or an element that is changed is not there
   */
  public Cib applyTo(Cib cib) {
    return CibTrees.read(applyTo(CibTrees.of(cib)), DiagnosticSink.ignoring());
  }

  /**
   * The tree after the changes; what is changed loses its place in a text, the rest is the very same.
   *
   * @param tree a root element, or a document
   * @throws CibPatchException when the version is another one, or an element that is changed is not there
   */
  public XmlElement applyTo(XmlElement tree) {
    if (!tree.isDocument()) {
      return PatchApplication.apply(tree, this);
    }
    List<XmlNode> nodes = new ArrayList<>();
    for (XmlNode node : tree.children()) {
      nodes.add(node instanceof XmlElement root ? PatchApplication.apply(root, this) : node);
    }
    return tree.withOnlyChildren(nodes);
  }

  /**
   * The patch that takes this one back: it makes the CIB before of the CIB after.
   *
   * <p>A patch alone does not say what it deletes, so the CIB that it was made for is needed. Pacemaker applies no patch
   * that leads to an older version: see {@link #withNextEpoch}.
   *
   * @param before the CIB that this patch is for
   * @throws CibPatchException when this patch does not apply to it
   */
  public CibPatch inverse(Cib before) {
    return inverse(CibTrees.of(before));
  }

  /**
   * The patch that takes this one back, of trees.
   *
   * @param before the tree that this patch is for
   * @throws CibPatchException when this patch does not apply to it
   */
  public CibPatch inverse(XmlElement before) {
    CibPatch back = CibDiff.between(applyTo(before), before);
    return new CibPatch(
        source.isEmpty() ? Optional.empty() : back.source,
        source.isEmpty() ? Optional.empty() : back.target,
        Optional.empty(),
        back.changes);
  }

  /** The patch for any version, without changes of the version itself; as {@code crm_diff --no-version} makes it. */
  public CibPatch withoutVersion() {
    return new CibPatch(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        VersionChanges.removed(changes, source));
  }

  /**
   * The patch from its source to the next epoch: what a cluster takes when nobody has changed the configuration since,
   * and refuses otherwise.
   *
   * <p>Pacemaker refuses a patch whose target is not newer than its source, which is what differs between a CIB and an
   * edited copy of it.
   *
   * @throws IllegalStateException when the source is unknown
   */
  public CibPatch withNextEpoch() {
    PatchVersion from =
        source.orElseThrow(() -> new IllegalStateException("the patch names no source version"));
    CibVersion next = new CibVersion(from.adminEpoch().orElse(0), from.epoch().orElse(0) + 1, 0);
    return new CibPatch(
        source,
        Optional.of(PatchVersion.of(next)),
        Optional.empty(),
        VersionChanges.removed(changes, source));
  }

  /** The same changes between other versions; changes of the version itself stay. */
  public CibPatch withVersions(PatchVersion from, PatchVersion to) {
    return new CibPatch(Optional.of(from), Optional.of(to), Optional.empty(), changes);
  }

  /**
   * The patch for a CIB that others have changed meanwhile, or what they and this patch disagree about.
   *
   * @param before the CIB that this patch is for
   * @param now the CIB that it shall be applied to
   * @return a patch from the version of {@code now} to its next epoch
   * @throws CibPatchException when this patch does not apply to {@code before}
   */
  public MergeResult<CibPatch> rebase(Cib before, Cib now) {
    return CibMerge.threeWay(before, applyTo(before), now)
        .map(merged -> CibDiff.between(now, merged).withNextEpoch());
  }

  /** What the patch does, line by line, for people; passwords are not shown. */
  public String describe() {
    return PatchDescription.of(this);
  }
}
