/**
 * The {@code quorate} program: a thin shell over the formats that are registered.
 *
 * <ul>
 *   <li>{@code Main}, {@code Quorate}: the process, and one run of the program
 *   <li>{@code Command} and {@code XxxCommand}: one subcommand each; {@code Commands} finds them by name
 *   <li>{@code Arguments}, {@code Inputs}, {@code Formats}: what was asked for
 *   <li>{@code Production}, {@code Output}, {@code OutputTree}: one output for each input
 *   <li>{@code Listing}: diagnostics of many inputs, as text, JSON or SARIF
 *   <li>{@code ModelJson}: any model as JSON
 * </ul>
 *
 * <p>Nothing here knows a format: they come from {@link io.quorate.core.catalog.FormatCatalog}.
 */
@NullMarked
package io.quorate.cli;

import org.jspecify.annotations.NullMarked;
