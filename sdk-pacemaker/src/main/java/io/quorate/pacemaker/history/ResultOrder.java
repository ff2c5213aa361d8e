package io.quorate.pacemaker.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which results came.
 *
 * <p>Source: {@code pe__is_newer_op} in {@code lib/pengine/utils.c} 2.1.5.
 */
final class ResultOrder {
  private ResultOrder() {}

  /** Results of a resource on a node, the oldest first; those that cannot be told apart in the reverse order. */
  static List<OperationResult> reversed(List<OperationResult> written) {
    List<OperationResult> all = new ArrayList<>(written);
    Collections.reverse(all);
    return sorted(all);
  }

  /**
   * Results of a resource on a node, the oldest first; those that cannot be told apart as they stand.
   *
   * <p>With pending operations the order is no total one, so that the outcome depends on the method: this is that of
   * {@code g_list_sort}. The sort of the JDK would refuse.
   */
  static List<OperationResult> sorted(List<OperationResult> written) {
    if (written.size() < 2) {
      return written;
    }
    int middle = written.size() / 2;
    List<OperationResult> first = sorted(written.subList(0, middle));
    List<OperationResult> second = sorted(written.subList(middle, written.size()));
    List<OperationResult> all = new ArrayList<>(written.size());
    int i = 0;
    int j = 0;
    while (i < first.size() && j < second.size()) {
      boolean takesFirst = compare(first.get(i), second.get(j), true) <= 0;
      all.add(takesFirst ? first.get(i++) : second.get(j++));
    }
    all.addAll(first.subList(i, first.size()));
    all.addAll(second.subList(j, second.size()));
    return all;
  }

  /** More than 0 when the first is newer, less when the second is. */
  static int compare(OperationResult a, OperationResult b, boolean sameNode) {
    if (a.id().equals(b.id())) {
      return 0;
    }
    if (!sameNode && a.lastChange() > 0 && b.lastChange() > 0 && a.lastChange() != b.lastChange()) {
      return Long.compare(a.lastChange(), b.lastChange());
    }
    if (sameNode && (a.callId() >= 0 && a.callId() < b.callId())) {
      return -1;
    }
    if (sameNode && (b.callId() >= 0 && a.callId() > b.callId())) {
      return 1;
    }
    if (sameNode && b.callId() >= 0 && a.callId() == b.callId()) {
      // An operation and its last failure.
      if (a.lastChange() >= 0 && a.lastChange() < b.lastChange()) {
        return -1;
      }
      return b.lastChange() >= 0 && a.lastChange() > b.lastChange() ? 1 : 0;
    }
    return pending(a, b);
  }

  /** One is pending: by the transitions that asked for them. */
  private static int pending(OperationResult a, OperationResult b) {
    if (a.transition().isEmpty() || b.transition().isEmpty()) {
      return 0;
    }
    int first = a.transition().getAsInt();
    int second = b.transition().getAsInt();
    if (!a.uuid().equalsIgnoreCase(b.uuid()) || first == second) {
      return b.callId() == -1 ? -1 : a.callId() == -1 ? 1 : 0;
    }
    if (first >= 0 && first < second || second == -1) {
      return -1;
    }
    return second >= 0 && first > second || first == -1 ? 1 : 0;
  }
}
