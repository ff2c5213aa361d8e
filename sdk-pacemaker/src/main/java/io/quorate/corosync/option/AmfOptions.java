package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.IGNORED;

import io.quorate.core.option.Option;

/**
 * The key of {@code amf}, of corosync 1.
 */
public final class AmfOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("amf", "the Availability Management Framework of openais")
          .until(V2_4);

  /** Whether the framework runs. */
  public static final Option<String> MODE =
      ROWS.add(words("mode", IGNORED, "whether the framework runs", "enabled", "disabled"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private AmfOptions() {}
}
