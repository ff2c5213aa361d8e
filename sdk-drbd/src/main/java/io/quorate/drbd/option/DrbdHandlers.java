package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRow.text;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;

/**
 * The options of the {@code handlers} section: programs, run by a shell, that DRBD calls on events.
 *
 * <p>From drbd.conf(5); 9.22 has fifteen of them.
 */
public final class DrbdHandlers {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("handlers");

  /** Runs when a degraded primary has only inconsistent data. */
  public static final Option<String> PRI_ON_INCON_DEGR =
      ROWS.add(
          text("pri-on-incon-degr", "runs when a degraded primary has only inconsistent data"));

  /** Runs when this primary has lost the recovery from a split brain. */
  public static final Option<String> PRI_LOST_AFTER_SB =
      ROWS.add(
          text(
              "pri-lost-after-sb",
              "runs when this primary has lost the recovery from a split brain"));

  /** Runs when this primary is to become the target of a resync. */
  public static final Option<String> PRI_LOST =
      ROWS.add(text("pri-lost", "runs when this primary is to become the target of a resync"));

  /** Runs when a split brain is found, before the policies try to solve it. */
  public static final Option<String> INITIAL_SPLIT_BRAIN =
      ROWS.add(
          text(
              "initial-split-brain",
              "runs when a split brain is found, before the policies try to solve it"));

  /** Runs when a split brain is found that no policy solves. */
  public static final Option<String> SPLIT_BRAIN =
      ROWS.add(text("split-brain", "runs when a split brain is found that no policy solves"));

  /** The old name of fence-peer. */
  public static final Option<String> OUTDATE_PEER =
      ROWS.add(text("outdate-peer", "the old name of fence-peer"));

  /** Runs when the peer is to be kept from becoming primary; its exit code tells what was reached. */
  public static final Option<String> FENCE_PEER =
      ROWS.add(
          text(
              "fence-peer",
              "runs when the peer is to be kept from becoming primary; its exit code tells what was reached"));

  /** Runs when the peer is up to date again. */
  public static final Option<String> UNFENCE_PEER =
      ROWS.add(text("unfence-peer", "runs when the peer is up to date again").from(V8_4));

  /** Runs when the lower-level device fails and on-io-error says so. */
  public static final Option<String> LOCAL_IO_ERROR =
      ROWS.add(
          text("local-io-error", "runs when the lower-level device fails and on-io-error says so"));

  /** Runs on the target before a resync. */
  public static final Option<String> BEFORE_RESYNC_TARGET =
      ROWS.add(text("before-resync-target", "runs on the target before a resync"));

  /** Runs on the target after a resync. */
  public static final Option<String> AFTER_RESYNC_TARGET =
      ROWS.add(text("after-resync-target", "runs on the target after a resync"));

  /** Runs on the source before a resync. */
  public static final Option<String> BEFORE_RESYNC_SOURCE =
      ROWS.add(text("before-resync-source", "runs on the source before a resync"));

  /** Runs when a verification has found differences. */
  public static final Option<String> OUT_OF_SYNC =
      ROWS.add(text("out-of-sync", "runs when a verification has found differences"));

  /** Runs when the node has lost the quorum. */
  public static final Option<String> QUORUM_LOST =
      ROWS.add(text("quorum-lost", "runs when the node has lost the quorum").from(V9_22));

  /** Runs when the connection to a peer is lost. */
  public static final Option<String> DISCONNECTED =
      ROWS.add(text("disconnected", "runs when the connection to a peer is lost").from(V9_22));

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = ROWS.build();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private DrbdHandlers() {}
}
