package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.Severity;
import java.util.List;

/**
 * What {@code crm_verify} says.
 *
 * <p>The tool ends with exit code 78 for warnings too, so the code is no verdict about the schema.
 *
 * @param messages in the order of the tool
 */
public record VerifyReport(List<VerifyMessage> messages) {
  /** Copies the list. */
  public VerifyReport {
    messages = List.copyOf(messages);
  }

  /** Whether there is an error. */
  public boolean hasErrors() {
    return messages.stream().anyMatch(message -> message.severity() == Severity.ERROR);
  }

  /** Whether there is nothing. */
  public boolean isClean() {
    return messages.isEmpty();
  }
}
