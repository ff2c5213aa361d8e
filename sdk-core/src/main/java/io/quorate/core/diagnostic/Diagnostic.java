package io.quorate.core.diagnostic;

import io.quorate.core.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One finding: what is wrong, where, and what to do.
 *
 * @param severity how bad it is
 * @param code stable and documented, for example {@code DRBD012}
 * @param message one sentence without a full stop
 * @param span the tightest range that is wrong; empty when no text is to blame
 * @param help what to do about it, one sentence
 * @param related other places that belong to it, for example the first use of a name that is used twice
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    Optional<Span> span,
    Optional<String> help,
    List<Related> related) {
  /** Copies the list. */
  public Diagnostic {
    related = List.copyOf(related);
  }

  /**
   * Another place that belongs to a finding.
   *
   * @param message what is there
   * @param span where it is
   */
  public record Related(String message, Span span) {}

  /** A finding without a place. */
  public static Diagnostic of(Severity severity, String code, String message) {
    return new Diagnostic(severity, code, message, Optional.empty(), Optional.empty(), List.of());
  }

  /** An error at a place. */
  public static Diagnostic error(String code, String message, Span span) {
    return of(Severity.ERROR, code, message).at(span);
  }

  /** A warning at a place. */
  public static Diagnostic warning(String code, String message, Span span) {
    return of(Severity.WARNING, code, message).at(span);
  }

  /** The same finding at a place. */
  public Diagnostic at(Span place) {
    return at(Optional.of(place));
  }

  /** The same finding at a place that may be unknown. */
  public Diagnostic at(Optional<Span> place) {
    return new Diagnostic(severity, code, message, place, help, related);
  }

  /** The same finding with a way out. */
  public Diagnostic withHelp(String text) {
    return new Diagnostic(severity, code, message, span, Optional.of(text), related);
  }

  /** The same finding with one more related place. */
  public Diagnostic withRelated(String text, Span place) {
    var all = new java.util.ArrayList<>(related);
    all.add(new Related(text, place));
    return new Diagnostic(severity, code, message, span, help, all);
  }

  /** Whether it is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code NAME:LINE:COLUMN: severity[CODE] message} on one line. */
  @Override
  public String toString() {
    return DiagnosticPrinter.headline(this);
  }
}
