package io.quorate.pacemaker.history;

/** What agents return: {@code enum ocf_exitcode} of {@code results.h}. */
final class ExitCode {
  static final int OK = 0;
  static final int ERROR = 1;
  static final int INVALID_PARAM = 2;
  static final int UNIMPLEMENTED = 3;
  static final int INSUFFICIENT_PRIV = 4;
  static final int NOT_INSTALLED = 5;
  static final int NOT_CONFIGURED = 6;
  static final int NOT_RUNNING = 7;
  static final int RUNNING_PROMOTED = 8;
  static final int FAILED_PROMOTED = 9;
  static final int DEGRADED = 190;
  static final int DEGRADED_PROMOTED = 191;
  static final int UNKNOWN = 193;

  private ExitCode() {}

  /** The code that a degraded resource returns otherwise. */
  static int effective(int code) {
    return switch (code) {
      case DEGRADED -> OK;
      case DEGRADED_PROMOTED -> RUNNING_PROMOTED;
      default -> code;
    };
  }

  /** As {@code crm_mon} of 2.1 prints it. */
  static String word(int code) {
    return switch (code) {
      case OK -> "ok";
      case ERROR -> "error";
      case INVALID_PARAM -> "invalid parameter";
      case UNIMPLEMENTED -> "unimplemented feature";
      case INSUFFICIENT_PRIV -> "insufficient privileges";
      case NOT_INSTALLED -> "not installed";
      case NOT_CONFIGURED -> "not configured";
      case NOT_RUNNING -> "not running";
      case RUNNING_PROMOTED -> "promoted";
      case FAILED_PROMOTED -> "promoted (failed)";
      case DEGRADED -> "OCF_DEGRADED";
      case DEGRADED_PROMOTED -> "promoted (degraded)";
      default -> "unknown";
    };
  }
}
