package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRow.text;

import io.quorate.core.option.Option;

/**
 * The key of {@code totem { interface { member { } } }}: one node of udpu, as it was written before the nodelist.
 */
public final class MemberOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder(
          "totem.interface.member", "one node of udpu, as it was written before the nodelist");

  /** Address of the node. */
  public static final Option<String> MEMBERADDR =
      ROWS.add(text("memberaddr", "address of the node").needs(ChangeEffect.RESTART));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private MemberOptions() {}
}
