package io.quorate.pacemaker.simulate;

import java.util.List;

/**
 * How the tool ended, by its own words; in XML only.
 *
 * @param code the exit code
 * @param message what it means
 * @param errors what went wrong
 */
public record ToolStatus(int code, String message, List<String> errors) {
  /** Copies the list. */
  public ToolStatus {
    errors = List.copyOf(errors);
  }
}
