package io.quorate.pacemaker.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The order of merged children.
 *
 * <p>What both sides have is in the order of the side that changed it. What only one side has comes behind what it stands
 * behind on that side.
 */
final class MergedOrder {
  private final Set<ChildKey> merged;
  private final List<ChildKey> base;
  private final List<ChildKey> mine;
  private final List<ChildKey> theirs;

  MergedOrder(
      Set<ChildKey> merged, List<ChildKey> base, List<ChildKey> mine, List<ChildKey> theirs) {
    this.merged = merged;
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
  }

  /** The order; the consumer gets those of both sides when they disagree. */
  List<ChildKey> order(BiConsumer<List<ChildKey>, List<ChildKey>> conflict) {
    Set<ChildKey> onMySide = new HashSet<>(mine);
    Set<ChildKey> onTheirSide = new HashSet<>(theirs);
    Set<ChildKey> common = new HashSet<>(merged);
    common.retainAll(onMySide);
    common.retainAll(onTheirSide);
    Map<@Nullable ChildKey, ChildKey> behindMine = followers(mine, common);
    Map<@Nullable ChildKey, ChildKey> behindTheirs = followers(theirs, common);
    List<ChildKey> result = new ArrayList<>(merged.size());
    addFollowers(null, behindMine, result);
    addFollowers(null, behindTheirs, result);
    for (ChildKey key : commonOrder(common, conflict)) {
      result.add(key);
      addFollowers(key, behindMine, result);
      addFollowers(key, behindTheirs, result);
    }
    return result;
  }

  private List<ChildKey> commonOrder(
      Set<ChildKey> common, BiConsumer<List<ChildKey>, List<ChildKey>> conflict) {
    List<ChildKey> one = only(mine, common);
    List<ChildKey> other = only(theirs, common);
    if (one.equals(other)) {
      return other;
    }
    Set<ChildKey> known = new HashSet<>(common);
    known.retainAll(new HashSet<>(base));
    List<ChildKey> old = only(base, known);
    if (only(one, known).equals(old)) {
      return other;
    }
    if (!only(other, known).equals(old)) {
      conflict.accept(one, other);
      return other;
    }
    return one;
  }

  private static List<ChildKey> only(List<ChildKey> keys, Set<ChildKey> wanted) {
    return keys.stream().filter(wanted::contains).toList();
  }

  /** For each key, the one that stands behind it on this side alone; that of null is the first of all. */
  private Map<@Nullable ChildKey, ChildKey> followers(List<ChildKey> side, Set<ChildKey> common) {
    Map<@Nullable ChildKey, ChildKey> result = new HashMap<>();
    ChildKey before = null;
    for (ChildKey key : side) {
      if (merged.contains(key)) {
        if (!common.contains(key)) {
          result.put(before, key);
        }
        before = key;
      }
    }
    return result;
  }

  private static void addFollowers(
      @Nullable ChildKey first, Map<@Nullable ChildKey, ChildKey> behind, List<ChildKey> result) {
    for (ChildKey key = behind.get(first); key != null; key = behind.get(key)) {
      result.add(key);
    }
  }
}
