package io.quorate.core.format;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * Characters to tree and back, and the places where an edit goes.
 *
 * <p>A tree that was parsed knows its source; printing it gives the same characters. A tree that was built prints in
 * canonical form.
 *
 * @param <N> the node type; one type serves parsed and built nodes
 */
public interface Syntax<N> {
  /** Reads any text; what is wrong with it is reported and kept in the tree. */
  N parse(Source source, DiagnosticSink sink);

  /** The characters of a tree. */
  String print(N root);

  /** The children that carry meaning, in order; comments and blanks are not among them. */
  List<N> children(N node);

  /** Nodes of one kind keep their order among each other when others are put between them. */
  Object kind(N node);

  /** Whether two nodes say the same, their children left aside. */
  boolean sameHeader(N a, N b);

  /** The edits that make a parsed node say what a built one says, its children left aside. */
  List<TextEdit> replaceHeader(N file, N wanted);

  /**
   * The same edits where it is known what the model said before: what neither says, the file keeps.
   *
   * <p>A syntax whose header has parts of its own, such as attributes, overrides this.
   */
  default List<TextEdit> replaceHeader(N file, Optional<N> before, N wanted) {
    return replaceHeader(file, wanted);
  }

  /** The edits that take a parsed node out, with the line that it leaves empty, and no comment. */
  List<TextEdit> remove(N file);

  /** The characters of a parsed node, from its first to its last. */
  TextRange range(N file);

  /**
   * The edits that put a text into a parsed node, at most one of the anchors given.
   *
   * @param parent the node that gets a new child
   * @param after the child to put it behind
   * @param before the child to put it in front of
   * @param child what {@link #render} made
   */
  List<TextEdit> insert(N parent, Optional<N> after, Optional<N> before, String child);

  /** The characters of a built node as a child of a parsed one: its first line not indented, the others as they need. */
  String render(N child, N parent);

  /**
   * A range of a source's characters.
   *
   * @param start offset of the first
   * @param end offset after the last
   */
  record TextRange(int start, int end) {}
}
