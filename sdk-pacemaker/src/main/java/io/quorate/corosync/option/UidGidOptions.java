package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRow.text;

import io.quorate.core.option.Option;

/**
 * The keys of {@code uidgid}: who may talk to corosync besides root. Other keys are refused.
 */
public final class UidGidOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder(
          "uidgid", "who may talk to corosync besides root; also in /etc/corosync/uidgid.d");

  /** User, by name or number. */
  public static final Option<String> UID = ROWS.add(text("uid", "user, by name or number"));

  /** Group, by name or number. */
  public static final Option<String> GID = ROWS.add(text("gid", "group, by name or number"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private UidGidOptions() {}
}
