package io.quorate.pacemaker.command;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.List;
import java.util.Optional;

/** Questions about the installed release. */
public final class PacemakerVersions {
  /** Reads the output of any tool's {@code --version}. */
  public static final Parser<PacemakerRelease> RELEASE =
      source -> {
        Optional<PacemakerRelease> found = PacemakerRelease.find(source.text());
        return new Parsed<>(
            found.orElse(PacemakerRelease.of(0, 0, 0)),
            found.isPresent()
                ? List.of()
                : List.of(
                    Diagnostic.error(
                        "PCR004", "there is no release", source.span(0, source.length()))));
      };

  private PacemakerVersions() {}

  /** {@code cibadmin --version}: needs no daemon. */
  public static ToolCall<PacemakerRelease> release() {
    return ToolCall.of(Command.of("cibadmin", "--version"), RELEASE).withName("cibadmin --version");
  }

  /** {@code pacemakerd --features}: the release and what it was built with. */
  public static ToolCall<String> features() {
    return Call.of("pacemakerd", "--features").text();
  }

  /** {@code crm_error --exit}: what an exit code means, in the words of the installed release. Since 2.0.0. */
  public static ToolCall<String> meaningOf(int exitCode) {
    return Call.of("crm_error", "--exit").word(Integer.toString(exitCode)).text();
  }
}
