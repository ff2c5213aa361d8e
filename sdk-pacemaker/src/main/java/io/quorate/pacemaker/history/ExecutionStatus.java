package io.quorate.pacemaker.history;

import java.util.Optional;

/** Whether an operation was carried out: {@code op-status}, {@code enum pcmk_exec_status} of {@code results.h}. */
enum ExecutionStatus {
  PENDING("pending"),
  DONE("complete"),
  CANCELLED("Cancelled"),
  TIMEOUT("Timed Out"),
  NOT_SUPPORTED("NOT SUPPORTED"),
  ERROR("Error"),
  ERROR_HARD("Hard error"),
  ERROR_FATAL("Fatal error"),
  NOT_INSTALLED("Not installed"),
  NOT_CONNECTED("Internal communication failure"),
  INVALID("Cannot execute now"),
  NO_FENCE_DEVICE("No fence device"),
  NO_SECRETS("CIB secrets unavailable");

  private final String word;

  ExecutionStatus(String word) {
    this.word = word;
  }

  /** As {@code crm_mon} prints it. */
  String word() {
    return word;
  }

  /** The status of a number, from -1. */
  static Optional<ExecutionStatus> of(long number) {
    return number >= -1 && number < values().length - 1
        ? Optional.of(values()[(int) number + 1])
        : Optional.empty();
  }
}
