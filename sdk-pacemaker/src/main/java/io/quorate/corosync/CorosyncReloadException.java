package io.quorate.corosync;

import io.quorate.core.QuorateException;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.corosync.status.ReloadState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Thrown when corosync.conf of a node is wrong, or corosync refuses it: the node runs with what it had. */
public final class CorosyncReloadException extends QuorateException {
  private static final long serialVersionUID = 1L;

  /** What is wrong in the file. */
  @SuppressWarnings("serial")
  private final List<Diagnostic> diagnostics;

  /** How the reload ended. */
  @SuppressWarnings("serial")
  private final Optional<ReloadState> state;

  CorosyncReloadException(String what, List<Diagnostic> diagnostics) {
    super(what + lines(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
    this.state = Optional.empty();
  }

  CorosyncReloadException(
      String what, ReloadState state, List<Diagnostic> diagnostics, CorosyncException cause) {
    super(what + lines(diagnostics), cause);
    this.diagnostics = List.copyOf(diagnostics);
    this.state = Optional.of(state);
  }

  CorosyncReloadException(String what, ReloadState state) {
    super(what);
    this.diagnostics = List.of();
    this.state = Optional.of(state);
  }

  private static String lines(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(found -> "\n" + found).collect(Collectors.joining());
  }

  /** What is wrong in the file of the node; empty when corosync refuses a file that can be read. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** How the reload ended on the node; empty when none was begun. */
  public Optional<ReloadState> state() {
    return state;
  }
}
