package io.quorate.pacemaker.cib;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Document;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.pacemaker.command.CibAdmin;
import io.quorate.pacemaker.command.OfflineCib;
import io.quorate.pacemaker.command.PacemakerCalls;
import io.quorate.pacemaker.command.PacemakerVersions;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and patches one CIB: that of the cluster, or a file. */
final class CibAccess {
  private static final Parser<Document<Cib>> DOCUMENT =
      source -> {
        Document<Cib> document = CibFormats.CIB.read(source);
        return new Parsed<>(document, document.diagnostics());
      };

  private final CommandRunner runner;
  private final Optional<String> file;
  private volatile Optional<PacemakerRelease> release;

  CibAccess(CommandRunner runner, Optional<String> file, Optional<PacemakerRelease> release) {
    this.runner = runner;
    this.file = file;
    this.release = release;
  }

  /** The release of the tools, asked once. */
  PacemakerRelease release() {
    Optional<PacemakerRelease> known = release;
    if (known.isEmpty()) {
      known = Optional.of(PacemakerCalls.on(runner).answer(PacemakerVersions.release()));
      release = known;
    }
    return known.get();
  }

  Document<Cib> query() {
    ToolCall<Cib> call = CibAdmin.create().query();
    ToolCall<Document<Cib>> whole =
        ToolCall.of(prepared(call.command(), "--shared"), DOCUMENT).withName(call.name());
    return calls().answer(whole);
  }

  void send(CibPatch patch, boolean withoutQuorum) {
    CibAdmin tool = withoutQuorum ? CibAdmin.create().withForce() : CibAdmin.create();
    ToolCall<String> call = tool.patch(patch);
    calls().answer(call.withCommand(prepared(call.command(), "--exclusive")));
  }

  private PacemakerCalls calls() {
    return PacemakerCalls.on(runner, release());
  }

  /**
   * The command for the file, which {@code cibadmin} neither locks nor replaces at once.
   *
   * <p>The lock is that of the directory, because the file may be replaced by another one. The exit code for "busy" is
   * that for "changed meanwhile", after which the caller tries again.
   */
  private Command prepared(Command command, String lock) {
    if (file.isEmpty()) {
      return command;
    }
    String path = file.get();
    int slash = path.lastIndexOf('/');
    String directory = slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
    List<String> argv =
        new ArrayList<>(
            List.of("flock", lock, "--timeout=30", "--conflict-exit-code=103", directory));
    argv.addAll(command.argv());
    return OfflineCib.file(path).on(Command.of(argv).withInput(command.revealInput()));
  }
}
