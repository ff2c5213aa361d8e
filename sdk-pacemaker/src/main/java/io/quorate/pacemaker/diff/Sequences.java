package io.quorate.pacemaker.diff;

/** Orders of children. */
final class Sequences {
  private Sequences() {}

  /**
   * Which of some places are part of a longest sequence that goes up.
   *
   * @param places where the children were, in the order in which they are; no two are equal
   */
  static boolean[] unmoved(int[] places) {
    int n = places.length;
    boolean[] result = new boolean[n];
    int[] tails = new int[n];
    int[] previous = new int[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      int low = 0;
      int high = length;
      if (length > 0 && places[tails[length - 1]] < places[i]) {
        low = length;
      }
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
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      result[i] = true;
    }
    return result;
  }
}
