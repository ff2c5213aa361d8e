/**
 * The scalars of Pacemaker, read as Pacemaker itself reads them.
 *
 * <p>{@link io.quorate.pacemaker.value.Score}, {@link io.quorate.pacemaker.value.CibBoolean}, {@link
 * io.quorate.pacemaker.value.CrmInterval}, {@link io.quorate.pacemaker.value.Iso8601Duration} and {@link
 * io.quorate.pacemaker.value.Iso8601Date} each have a {@code read} that gives a {@link
 * io.quorate.pacemaker.value.Reading}: the value, and what about the text misleads. What depends on the release takes a
 * {@link io.quorate.pacemaker.value.PacemakerRelease}.
 *
 * <p>Diagnostics: {@code PCM001} to {@code PCM003} scores, {@code PCM011} booleans, {@code PCM021} to {@code PCM029}
 * intervals and durations, {@code PCM031} to {@code PCM039} dates. {@code docs/pacemaker-values.md} has the table.
 *
 * <p>Source: {@code lib/common/scores.c}, {@code strings.c}, {@code utils.c} and {@code iso8601.c} of Pacemaker, and
 * what {@code iso8601} and {@code crm_simulate} 2.1.5 print.
 */
@NullMarked
package io.quorate.pacemaker.value;

import org.jspecify.annotations.NullMarked;
