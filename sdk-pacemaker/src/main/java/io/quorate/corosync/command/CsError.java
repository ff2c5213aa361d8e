package io.quorate.corosync.command;

import java.util.Arrays;
import java.util.Optional;

/** Why corosync refuses: {@code cs_error_t} of {@code corotypes.h}, 2.0 to 3.1. */
public enum CsError {
  /** Corosync is not running, or the connection to it broke. */
  LIBRARY(2),
  /** The versions do not fit. */
  VERSION(3),
  /** It could not be set up. */
  INIT(4),
  /** It took too long. */
  TIMEOUT(5),
  /** Not now; it may work when it is tried again. */
  TRY_AGAIN(6),
  /** The request, or the new corosync.conf, is wrong. */
  INVALID_PARAM(7),
  /** There is not enough memory. */
  NO_MEMORY(8),
  /** The connection is not known. */
  BAD_HANDLE(9),
  /** Another program holds on to it. */
  BUSY(10),
  /** The user or the key may not. */
  ACCESS(11),
  /** It does not exist. */
  NOT_EXIST(12),
  /** A name is too long, or too short. */
  NAME_TOO_LONG(13),
  /** It exists already. */
  EXIST(14),
  /** There is no space. */
  NO_SPACE(15),
  /** A signal came. */
  INTERRUPT(16),
  /** The name is not known. */
  NAME_NOT_FOUND(17),
  /** Resources are used up. */
  NO_RESOURCES(18),
  /** This corosync cannot. */
  NOT_SUPPORTED(19),
  /** The request makes no sense. */
  BAD_OPERATION(20),
  /** It was tried, and failed. */
  FAILED_OPERATION(21),
  /** The answer is damaged. */
  MESSAGE_ERROR(22),
  /** A queue is full. */
  QUEUE_FULL(23),
  /** A queue is not there. */
  QUEUE_NOT_AVAILABLE(24),
  /** Flags are wrong. */
  BAD_FLAGS(25),
  /** It is too big. */
  TOO_BIG(26),
  /** There are no sections left. */
  NO_SECTIONS(27),
  /** The context is not known. */
  CONTEXT_NOT_FOUND(28),
  /** There are too many groups. */
  TOO_MANY_GROUPS(30),
  /** The user is not one of those that corosync talks to. */
  SECURITY(100);

  private final int code;

  CsError(int code) {
    this.code = code;
  }

  /** The number. */
  public int code() {
    return code;
  }

  /** The name that corosync's tools print: {@code CS_ERR_LIBRARY}. */
  public String word() {
    return "CS_ERR_" + name();
  }

  /** The error of a number. */
  public static Optional<CsError> of(int code) {
    return Arrays.stream(values()).filter(error -> error.code == code).findFirst();
  }

  /** The error of a name, {@code CS_ERR_LIBRARY}. */
  public static Optional<CsError> of(String word) {
    return Arrays.stream(values()).filter(error -> error.word().equals(word)).findFirst();
  }
}
