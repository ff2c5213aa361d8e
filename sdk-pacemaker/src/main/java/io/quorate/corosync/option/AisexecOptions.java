package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.text;

import io.quorate.core.option.Option;

/**
 * The keys of {@code aisexec}: whom corosync 1 runs as.
 */
public final class AisexecOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("aisexec", "whom corosync 1 runs as").until(V2_4);

  /** User. */
  public static final Option<String> USER = ROWS.add(text("user", "user").standard("root"));

  /** Group. */
  public static final Option<String> GROUP = ROWS.add(text("group", "group").standard("root"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private AisexecOptions() {}
}
