package io.quorate.pacemaker.report;

/** How a fencing event stands. */
public enum FencingState {
  /** The target was fenced. */
  SUCCEEDED,
  /** It was not. */
  FAILED,
  /** It is under way. */
  PENDING,
  /** The tool says something that is not known here. */
  UNKNOWN;

  static FencingState of(String word) {
    return switch (word) {
      case "success", "successful", "succeeded", "done" -> SUCCEEDED;
      case "failed" -> FAILED;
      case "pending" -> PENDING;
      default -> UNKNOWN;
    };
  }
}
