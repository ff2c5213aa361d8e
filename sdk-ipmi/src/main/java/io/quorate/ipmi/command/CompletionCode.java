package io.quorate.ipmi.command;

import java.util.Locale;
import java.util.Optional;

/** Generic completion codes; IPMI 2.0, table 5-2. */
public enum CompletionCode {
  /** Done. */
  OK(0x00, "command completed normally"),
  /** The BMC is busy; asking again may help. */
  NODE_BUSY(0xc0, "node busy"),
  /** The BMC does not know the command. */
  INVALID_COMMAND(0xc1, "invalid command"),
  /** Not on this LUN. */
  INVALID_FOR_LUN(0xc2, "command invalid for given LUN"),
  /** The BMC gave up; asking again may help. */
  TIMEOUT(0xc3, "timeout while processing command"),
  /** No room. */
  OUT_OF_SPACE(0xc4, "out of space"),
  /** The reservation was cancelled or is wrong. */
  RESERVATION_CANCELLED(0xc5, "reservation cancelled or invalid reservation ID"),
  /** Request data was cut. */
  TRUNCATED(0xc6, "request data truncated"),
  /** Wrong length of the request. */
  INVALID_LENGTH(0xc7, "request data length invalid"),
  /** A field is too long. */
  FIELD_TOO_LONG(0xc8, "request data field length limit exceeded"),
  /** A parameter is out of its range. */
  OUT_OF_RANGE(0xc9, "parameter out of range"),
  /** So many bytes cannot be returned. */
  CANNOT_RETURN_LENGTH(0xca, "cannot return number of requested data bytes"),
  /** The sensor, record or data is not there. */
  NOT_PRESENT(0xcb, "requested sensor, data, or record not present"),
  /** A field of the request is wrong. */
  INVALID_FIELD(0xcc, "invalid data field in request"),
  /** Not for this sensor or record. */
  ILLEGAL_FOR_SENSOR(0xcd, "command illegal for specified sensor or record type"),
  /** No answer could be given. */
  NO_RESPONSE(0xce, "command response could not be provided"),
  /** The same request was there already; asking again with another number may help. */
  DUPLICATE_REQUEST(0xcf, "cannot execute duplicated request"),
  /** The SDR repository is being updated. */
  SDR_UPDATE(0xd0, "command response could not be provided: SDR repository in update mode"),
  /** The BMC is updating its firmware. */
  FIRMWARE_UPDATE(0xd1, "command response could not be provided: device in firmware update mode"),
  /** The BMC is starting. */
  BMC_INITIALIZING(0xd2, "command response could not be provided: BMC initialization in progress"),
  /** Nobody is there. */
  DESTINATION_UNAVAILABLE(0xd3, "destination unavailable"),
  /** The session may not do that. */
  INSUFFICIENT_PRIVILEGE(0xd4, "insufficient privilege level or other security restriction"),
  /** Not in this state: power cycle of a host that is off. */
  NOT_IN_STATE(0xd5, "command, or request parameter, not supported in present state"),
  /** A part of the command is switched off. */
  SUBFUNCTION_DISABLED(0xd6, "command sub-function has been disabled or is unavailable"),
  /** Nothing is said. */
  UNSPECIFIED(0xff, "unspecified error");

  private final int code;
  private final String text;

  CompletionCode(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The number on the wire. */
  public int code() {
    return code;
  }

  /** The specification's words. */
  public String text() {
    return text;
  }

  /** Whether asking again may help: {@code C0}, {@code C3}, {@code CF}, {@code D2}. */
  public boolean isTemporary() {
    return this == NODE_BUSY
        || this == TIMEOUT
        || this == DUPLICATE_REQUEST
        || this == BMC_INITIALIZING;
  }

  /** The code of a number. */
  public static Optional<CompletionCode> of(int code) {
    for (CompletionCode each : values()) {
      if (each.code == code) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The words of a number, with the number: {@code node busy (C0h)}. */
  public static String describe(int code) {
    String kind =
        of(code)
            .map(CompletionCode::text)
            .orElse(
                code >= 0x80 && code <= 0xbe
                    ? "code of this command"
                    : code >= 0x01 && code <= 0x7e ? "code of the manufacturer" : "reserved code");
    return String.format(Locale.ROOT, "%s (%02Xh)", kind, code);
  }
}
