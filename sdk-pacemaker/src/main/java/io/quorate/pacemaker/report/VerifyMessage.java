package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.Severity;
import java.util.List;

/**
 * One message of {@code crm_verify}.
 *
 * @param severity {@code ERROR} or {@code WARNING}; other levels are {@code INFO}
 * @param message without the level
 * @param objects ids, names and elements that the message names, in order; the tool marks them in many ways, so this is
 *     a help and no promise
 */
public record VerifyMessage(Severity severity, String message, List<String> objects) {
  /** Copies the list. */
  public VerifyMessage {
    objects = List.copyOf(objects);
  }
}
