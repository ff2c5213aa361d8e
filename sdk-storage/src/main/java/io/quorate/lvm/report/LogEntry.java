package io.quorate.lvm.report;

import java.util.Optional;

/**
 * One line of the log that {@code log/report_command_log} adds to a report; lvmreport(7), "Command log".
 *
 * @param row its fields
 */
public record LogEntry(ReportRow row) {
  /** {@code status}, {@code warn}, {@code error}, {@code print}. */
  public String type() {
    return row.text("log_type").orElse("");
  }

  /** What it says. */
  public String message() {
    return row.text("log_message").orElse("");
  }

  /** What it is about: {@code vg}, {@code pv}, {@code lv}, {@code cmd} … */
  public Optional<String> objectType() {
    return row.text("log_object_type");
  }

  /** Its name. */
  public Optional<String> objectName() {
    return row.text("log_object_name");
  }

  /** Whether it tells that something failed. */
  public boolean isFailure() {
    return type().equals("error") || (type().equals("status") && message().equals("failure"));
  }
}
