package io.quorate.pacemaker.plan;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules find in the new configuration, beside what they find in the old one.
 *
 * @param added what is new
 * @param gone what the old one had
 * @param kept what both have
 */
public record FindingChanges(List<Diagnostic> added, List<Diagnostic> gone, List<Diagnostic> kept) {
  /** Copies the lists. */
  public FindingChanges {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
  }

  /** Findings are the same when code and message are: the place may have moved. */
  static FindingChanges between(List<Diagnostic> before, List<Diagnostic> after) {
    List<Diagnostic> added = new ArrayList<>();
    List<Diagnostic> gone = new ArrayList<>(before);
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic finding : after) {
      int same = indexOf(gone, finding);
      if (same < 0) {
        added.add(finding);
      } else {
        gone.remove(same);
        kept.add(finding);
      }
    }
    return new FindingChanges(added, gone, kept);
  }

  private static int indexOf(List<Diagnostic> findings, Diagnostic wanted) {
    for (int i = 0; i < findings.size(); i++) {
      Diagnostic each = findings.get(i);
      if (each.code().equals(wanted.code()) && each.message().equals(wanted.message())) {
        return i;
      }
    }
    return -1;
  }
}
