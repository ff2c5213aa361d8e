package io.quorate.drbd;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.ToolCall;
import io.quorate.drbd.command.DrbdSetup;
import io.quorate.drbd.command.DrbdTarget;
import io.quorate.drbd.status.DrbdReports;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.ProcDrbd;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status in the best dialect that the host has, which is found out once.
 *
 * <p>What the help of {@code drbdsetup} 9 lists is no proof: with an 8.4 module it hands over to the tool of 8.4, which
 * knows less, answers with its usage and exit code 20.
 */
final class StatusProbe {
  private static final ToolCall<ProcDrbd> PROC =
      ToolCall.of(Command.of("cat", "/proc/drbd"), DrbdReports.PROC).withName("/proc/drbd");

  private final DrbdCalls calls;
  private volatile @Nullable DrbdDialect dialect;
  private volatile @Nullable Boolean fullEvents;

  StatusProbe(DrbdCalls calls) {
    this.calls = calls;
  }

  DrbdStatus status(DrbdTarget target) {
    DrbdDialect known = dialect;
    if (known != null) {
      return ask(known, target);
    }
    synchronized (this) {
      known = dialect;
      return known == null ? probe(target) : ask(known, target);
    }
  }

  DrbdDialect dialect() {
    DrbdDialect known = dialect;
    if (known == null) {
      status(DrbdTarget.all());
      known = dialect;
    }
    if (known == null) {
      throw new IllegalStateException("a status without a dialect");
    }
    return known;
  }

  /** Whether {@code events2 --full} is there. */
  boolean hasFullEvents() {
    if (dialect() != DrbdDialect.JSON) {
      return false;
    }
    Boolean known = fullEvents;
    if (known == null) {
      synchronized (this) {
        known = fullEvents;
        if (known == null) {
          known = calls.answer(DrbdSetup.help("events2")).contains("--full");
          fullEvents = known;
        }
      }
    }
    return known;
  }

  private DrbdStatus ask(DrbdDialect way, DrbdTarget target) {
    return switch (way) {
      case JSON -> calls.answer(DrbdSetup.statusJson(target));
      case TEXT -> calls.answer(DrbdSetup.statusText(target));
      case PROC -> ProcStatus.of(calls.answer(PROC));
    };
  }

  private DrbdStatus probe(DrbdTarget target) {
    ToolCall<DrbdStatus> json = DrbdSetup.statusJson(target);
    CommandResult first = calls.run(json);
    if (!isUnknown(first)) {
      return found(DrbdDialect.JSON, json, first);
    }
    ToolCall<DrbdStatus> text = DrbdSetup.statusText(target);
    CommandResult second = calls.run(text);
    if (!isUnknown(second)) {
      return found(DrbdDialect.TEXT, text, second);
    }
    CommandResult third = calls.run(PROC);
    Optional<ProcDrbd> proc =
        third.isSuccess() ? Optional.of(calls.read(PROC, third)) : Optional.empty();
    if (proc.filter(found -> found.version().startsWith("8.")).isEmpty()) {
      return calls.read(text, second);
    }
    dialect = DrbdDialect.PROC;
    return ProcStatus.of(proc.get());
  }

  /** An answer proves the dialect; "No such resource" does too. */
  private DrbdStatus found(DrbdDialect way, ToolCall<DrbdStatus> call, CommandResult result) {
    if (result.isSuccess() || result.exitCode() == 10) {
      dialect = way;
    }
    return calls.read(call, result);
  }

  /** Whether the tool is missing, or does not know the command or its options. */
  private static boolean isUnknown(CommandResult result) {
    if (result.exitCode() == 127) {
      return true;
    }
    String words = (result.stdout() + result.stderr()).toLowerCase(Locale.ROOT);
    return !result.isSuccess()
        && (words.contains("unrecognized option")
            || words.contains("usage:")
            || words.contains("unknown command")
            || words.contains("invalid command"));
  }
}
