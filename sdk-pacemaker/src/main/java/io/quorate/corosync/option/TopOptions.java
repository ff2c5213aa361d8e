package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.IGNORED;

import io.quorate.core.option.Option;

/**
 * The key that stands outside of any section, of corosync 1.
 */
public final class TopOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("", "the top of the file");

  /** Talk to openais 0.80 as well. */
  public static final Option<String> COMPATIBILITY =
      ROWS.add(
          words("compatibility", IGNORED, "talk to openais 0.80 as well", "whitetank", "none")
              .standard("whitetank")
              .until(V2_4));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private TopOptions() {}
}
