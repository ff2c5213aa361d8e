package io.quorate.core.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies the difference of two canonical trees to a file's own tree.
 *
 * <p>What the model does not know is in neither canonical tree, so it cannot be lost. Nodes are matched by the identity
 * that the codec names, and by order among equals, never by position.
 *
 * @param <N> the node type
 */
final class TreePatch<N> {
  /** Which sibling a new node is put beside, when the file's order is not the canonical one. */
  enum Anchor {
    /** The nearest one. */
    NEAREST,
    /** The nearest one of the same kind. */
    SAME_KIND
  }

  private final Syntax<N> syntax;
  private final Codec<N, ?> codec;
  private final String text;
  private final Anchor anchor;

  TreePatch(Syntax<N> syntax, Codec<N, ?> codec, String text, Anchor anchor) {
    this.syntax = syntax;
    this.codec = codec;
    this.text = text;
    this.anchor = anchor;
  }

  /** The edits of the file's text. */
  List<TextEdit> edits(N file, N before, N after) {
    List<TextEdit> edits = new ArrayList<>();
    patch(file, before, after, edits);
    return edits;
  }

  private void patch(N file, @Nullable N before, N after, List<TextEdit> edits) {
    if (before == null ? !syntax.sameHeader(file, after) : !syntax.sameHeader(before, after)) {
      edits.addAll(syntax.replaceHeader(file, Optional.ofNullable(before), after));
    }
    Map<Key, N> inFile = keyed(file);
    Map<Key, N> inBefore = before == null ? Map.of() : keyed(before);
    Map<Key, N> inAfter = keyed(after);
    Set<Key> still = unmoved(inBefore, inAfter);

    inBefore.forEach(
        (key, node) -> {
          N own = inFile.get(key);
          if (own != null && !still.contains(key)) {
            edits.addAll(syntax.remove(own));
          }
        });
    List<Map.Entry<Key, N>> wanted = new ArrayList<>(inAfter.entrySet());
    for (int i = 0; i < wanted.size(); i++) {
      Key key = wanted.get(i).getKey();
      N node = wanted.get(i).getValue();
      N own = inFile.get(key);
      N old = inBefore.get(key);
      if (own != null && (old == null || still.contains(key))) {
        if (old == null || !sameTree(old, node)) {
          patch(own, old, node, edits);
        }
      } else if (own == null && old != null && still.contains(key) && sameTree(old, node)) {
        continue; // the file says it in a way that has no node of its own
      } else {
        String child = own == null ? syntax.render(node, file) : moved(own, old, node);
        edits.addAll(insert(file, wanted, i, inFile, inBefore, still, child));
      }
    }
  }

  /** The file's own text of a node that changes its place, with the edits inside it. */
  private String moved(N own, @Nullable N old, N node) {
    Syntax.TextRange range = syntax.range(own);
    List<TextEdit> inner = new ArrayList<>();
    patch(own, old, node, inner);
    int length = range.end() - range.start();
    List<TextEdit> shifted =
        inner.stream()
            .map(
                e ->
                    new TextEdit(
                        Math.min(length, e.start() - range.start()),
                        Math.min(length, e.end() - range.start()),
                        e.text(),
                        e.single()))
            .toList();
    return TextEdit.apply(text.substring(range.start(), range.end()), shifted);
  }

  private List<TextEdit> insert(
      N parent,
      List<Map.Entry<Key, N>> wanted,
      int index,
      Map<Key, N> inFile,
      Map<Key, N> inBefore,
      Set<Key> still,
      String child) {
    Object kind = syntax.kind(wanted.get(index).getValue());
    for (boolean strict :
        anchor == Anchor.NEAREST ? new boolean[] {false} : new boolean[] {true, false}) {
      for (int i = index - 1; i >= 0; i--) {
        N own = anchorNode(wanted.get(i), inFile, inBefore, still);
        if (own != null && (!strict || syntax.kind(own).equals(kind))) {
          return syntax.insert(parent, Optional.of(own), Optional.empty(), child);
        }
      }
      for (int i = index + 1; i < wanted.size(); i++) {
        N own = anchorNode(wanted.get(i), inFile, inBefore, still);
        if (own != null && (!strict || syntax.kind(own).equals(kind))) {
          return syntax.insert(parent, Optional.empty(), Optional.of(own), child);
        }
      }
    }
    return syntax.insert(parent, Optional.empty(), Optional.empty(), child);
  }

  private @Nullable N anchorNode(
      Map.Entry<Key, N> entry, Map<Key, N> inFile, Map<Key, N> inBefore, Set<Key> still) {
    Key key = entry.getKey();
    return still.contains(key) || !inBefore.containsKey(key) ? inFile.get(key) : null;
  }

  /** The keys of both trees whose order among each other is the same: the longest such sequence. */
  private Set<Key> unmoved(Map<Key, N> before, Map<Key, N> after) {
    Map<Key, Integer> place = new HashMap<>();
    for (Key key : before.keySet()) {
      place.put(key, place.size());
    }
    List<Key> common = new ArrayList<>();
    for (Key key : after.keySet()) {
      if (place.containsKey(key)) {
        common.add(key);
      }
    }
    int n = common.size();
    int[] places = common.stream().mapToInt(place::get).toArray();
    int[] tails = new int[n];
    int[] previous = new int[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places[tails[middle]] < places[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    Set<Key> result = new HashSet<>();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      result.add(common.get(i));
    }
    return result;
  }

  private Map<Key, N> keyed(N node) {
    Map<Object, Integer> seen = new HashMap<>();
    Map<Key, N> result = new LinkedHashMap<>();
    for (N child : syntax.children(node)) {
      Object identity = codec.identity(child);
      result.put(new Key(identity, seen.merge(identity, 1, Integer::sum)), child);
    }
    return result;
  }

  private boolean sameTree(N a, N b) {
    if (a == b) {
      return true;
    }
    if (!syntax.sameHeader(a, b)) {
      return false;
    }
    List<N> left = syntax.children(a);
    List<N> right = syntax.children(b);
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!sameTree(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private record Key(Object identity, int occurrence) {}
}
