package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.report.VerifyReport;
import java.time.Duration;

/**
 * {@code crm_verify}: what Pacemaker itself thinks of a configuration; crm_verify(8) of 1.1.18 to 3.0.
 *
 * <p>It runs the whole scheduler, which takes long with many resources: more than half a minute for a thousand. Exit code
 * 78 is an answer. The messages come from standard error, where all releases write them.
 */
public final class CrmVerify {
  private static final Duration LONG = Duration.ofMinutes(10);

  private CrmVerify() {}

  /** {@code --live-check}: of the cluster. */
  public static ToolCall<VerifyReport> live() {
    return call(Call.of("crm_verify", "--live-check"));
  }

  /** {@code --xml-file}: of a file on the asked host. */
  public static ToolCall<VerifyReport> file(String path) {
    return call(Call.of("crm_verify", "--xml-file=" + path));
  }

  /** {@code --xml-pipe}: of a text. */
  public static ToolCall<VerifyReport> text(String cib) {
    return call(Call.of("crm_verify", "--xml-pipe").input(cib));
  }

  private static ToolCall<VerifyReport> call(Call call) {
    return call.word("--verbose")
        .lasting(LONG)
        .to(PacemakerReports.VERIFY)
        .withOutput(ToolCall.Output.STDERR)
        .withAcceptedExitCodes(0, 78);
  }
}
