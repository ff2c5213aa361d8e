/**
 * What is wrong, where, and what to do: {@link io.quorate.core.diagnostic.Diagnostic} is the value, {@link
 * io.quorate.core.diagnostic.DiagnosticSink} takes it, {@link io.quorate.core.diagnostic.DiagnosticPrinter} draws it.
 */
@NullMarked
package io.quorate.core.diagnostic;

import org.jspecify.annotations.NullMarked;
