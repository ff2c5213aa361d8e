package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V1_4;
import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.flag;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.unsigned;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.IGNORED;
import static io.quorate.corosync.option.WrongValue.REFUSED_AT_START;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTypes;

/**
 * The keys of {@code quorum}.
 *
 * <p>From votequorum(5); what may change while the cluster runs is from its "VARIOUS NOTES".
 */
public final class QuorumOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("quorum", "when the cluster may work");

  /** The quorum algorithm; none by default. */
  public static final Option<String> PROVIDER =
      ROWS.add(
          words(
                  "provider",
                  REFUSED_AT_START,
                  "the quorum algorithm; none by default",
                  "corosync_votequorum")
              .in(
                  V1_4,
                  OptionTypes.keyword("corosync_votequorum", "corosync_quorum_ykd", "testquorum"))
              .needs(ChangeEffect.RESTART));

  /** Votes of the whole cluster; counted from the nodelist by default. */
  public static final Option<Long> EXPECTED_VOTES =
      ROWS.add(
          unsigned(
              "expected_votes",
              32,
              "votes of the whole cluster; counted from the nodelist by default"));

  /** Votes of this node, where there is no nodelist. */
  public static final Option<Long> VOTES =
      ROWS.add(
          unsigned("votes", 32, "votes of this node, where there is no nodelist").standard("1"));

  /** One of two nodes is enough; switches wait_for_all on. */
  public static final Option<Boolean> TWO_NODE =
      ROWS.add(
          flag("two_node", "one of two nodes is enough; switches wait_for_all on")
              .standard("0")
              .from(V2_4));

  /** Nothing works before all nodes were seen once; 1 by default with two_node. */
  public static final Option<Boolean> WAIT_FOR_ALL =
      ROWS.add(
          flag(
                  "wait_for_all",
                  "nothing works before all nodes were seen once; 1 by default with two_node")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** Count expected votes anew when nodes are lost. */
  public static final Option<Boolean> LAST_MAN_STANDING =
      ROWS.add(
          flag("last_man_standing", "count expected votes anew when nodes are lost")
              .standard("0")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** How long to wait before counting anew. */
  public static final Option<Long> LAST_MAN_STANDING_WINDOW =
      ROWS.add(
          unsigned("last_man_standing_window", 32, "how long to wait before counting anew")
              .unit("ms")
              .standard("10000")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** Half of the nodes is enough where the tie breaker node is among them. */
  public static final Option<Boolean> AUTO_TIE_BREAKER =
      ROWS.add(
          flag(
                  "auto_tie_breaker",
                  "half of the nodes is enough where the tie breaker node is among them")
              .standard("0")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** Lowest, highest, or node numbers between blanks. */
  public static final Option<String> AUTO_TIE_BREAKER_NODE =
      ROWS.add(
          text("auto_tie_breaker_node", "lowest, highest, or node numbers between blanks")
              .standard("lowest")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** Count expected votes down when a node leaves in order; incomplete and unsupported. */
  public static final Option<Boolean> ALLOW_DOWNSCALE =
      ROWS.add(
          flag(
                  "allow_downscale",
                  "count expected votes down when a node leaves in order; incomplete and unsupported")
              .standard("0")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** Keep the highest expected votes on disk. */
  public static final Option<Boolean> EXPECTED_VOTES_TRACKING =
      ROWS.add(
          flag("expected_votes_tracking", "keep the highest expected votes on disk")
              .standard("0")
              .from(V2_4)
              .needs(ChangeEffect.RESTART));

  /** How long to wait for a node that leaves. */
  public static final Option<Long> LEAVING_TIMEOUT =
      ROWS.add(
          unsigned("leaving_timeout", 32, "how long to wait for a node that leaves")
              .unit("ms")
              .standard("10000")
              .needs(ChangeEffect.RESTART));

  /** How long to wait for the quorum device of 1.x. */
  public static final Option<Long> QUORUMDEV_POLL =
      ROWS.add(
          of(
                  "quorumdev_poll",
                  CorosyncNumber.between(0, 4294967295L),
                  IGNORED,
                  "how long to wait for the quorum device of 1.x")
              .unit("ms")
              .standard("10000")
              .until(V2_4));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private QuorumOptions() {}
}
