package io.quorate.pacemaker.status;

import java.util.List;

/**
 * What a tool says when it has no status to show.
 *
 * @param code its exit code: 102 is "not connected", 105 "no such object"; 1 where the output has none
 * @param message one line
 * @param details more lines
 */
public record ReportedError(int code, String message, List<String> details) {
  /** Copies the list. */
  public ReportedError {
    details = List.copyOf(details);
  }
}
