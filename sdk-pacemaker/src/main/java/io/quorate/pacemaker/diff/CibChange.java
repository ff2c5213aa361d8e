package io.quorate.pacemaker.diff;

import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.List;
import java.util.OptionalInt;

/**
 * One change of a patch.
 *
 * <p>A position counts the elements and comments of a parent, the first being 0. Deletions and modifications are made in
 * the order of the patch, each on what those before it left. Creations and moves come last, by position, so that a
 * position is the one in the finished CIB.
 */
public sealed interface CibChange {
  /** The element that is changed; of a creation the parent. */
  CibPath path();

  /** Where the change was read from. */
  Origin origin();

  /**
   * A new element with all that is in it, or a new comment.
   *
   * @param path of the parent
   * @param position in the parent; behind the last when there are fewer
   * @param node what is new
   * @param origin where it was read from
   */
  record Create(CibPath path, int position, XmlNode node, Origin origin) implements CibChange {
    /** Without what is in the node, which may be a password. */
    @Override
    public String toString() {
      String name = node instanceof XmlElement element ? element.name() : "comment";
      return "Create[" + name + " in " + path + " at " + position + "]";
    }
  }

  /**
   * An element that goes, with all that is in it. That it is gone already is no mistake.
   *
   * @param path of the element; the first that fits
   * @param position of a comment; empty for an element
   * @param origin where it was read from
   */
  record Delete(CibPath path, OptionalInt position, Origin origin) implements CibChange {}

  /**
   * An element that gets another place among its siblings.
   *
   * @param path of the element; the first that fits
   * @param position the place that it gets
   * @param origin where it was read from
   */
  record Move(CibPath path, int position, Origin origin) implements CibChange {}

  /**
   * Attributes that change.
   *
   * <p>Pacemaker applies the result and does not look at the list: attributes that others have set in the meantime are
   * lost. {@link CibPatch#rebase} keeps them.
   *
   * @param path of the element; the first that fits
   * @param attributes what changes, in order
   * @param result the element without its children as it shall be
   * @param origin where it was read from
   */
  record Modify(CibPath path, List<AttributeChange> attributes, XmlElement result, Origin origin)
      implements CibChange {
    /** Copies the list. */
    public Modify {
      attributes = List.copyOf(attributes);
    }

    /** Without values, which may be passwords. */
    @Override
    public String toString() {
      return "Modify[" + path + ": " + attributes + "]";
    }
  }

  /**
   * The first half of a patch of format 1: what its tree has marked is deleted, and each attribute of its tree goes.
   *
   * @param tree the root element of what goes
   * @param origin where it was read from
   */
  record Subtract(XmlElement tree, Origin origin) implements CibChange {
    @Override
    public CibPath path() {
      return CibPath.root(tree.name());
    }
  }

  /**
   * The second half of a patch of format 1: what its tree has marked is added behind its siblings, and each attribute of
   * its tree is set.
   *
   * @param tree the root element of what comes
   * @param origin where it was read from
   */
  record Add(XmlElement tree, Origin origin) implements CibChange {
    @Override
    public CibPath path() {
      return CibPath.root(tree.name());
    }
  }

  /** A creation that was not read from a text. */
  static Create create(CibPath parent, int position, XmlNode node) {
    return new Create(parent, position, node, Origin.none());
  }

  /** A deletion of an element that was not read from a text. */
  static Delete delete(CibPath path) {
    return new Delete(path, OptionalInt.empty(), Origin.none());
  }

  /** A deletion of a comment that was not read from a text. */
  static Delete deleteComment(CibPath parent, int position) {
    return new Delete(parent.child("comment"), OptionalInt.of(position), Origin.none());
  }

  /** A move that was not read from a text. */
  static Move move(CibPath path, int position) {
    return new Move(path, position, Origin.none());
  }

  /** A modification that was not read from a text. */
  static Modify modify(CibPath path, List<AttributeChange> attributes, XmlElement result) {
    return new Modify(path, attributes, result, Origin.none());
  }
}
