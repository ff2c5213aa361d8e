package io.quorate.pacemaker.history;

import io.quorate.pacemaker.effective.EffectiveCib;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.ClusterStatusBuilder;
import io.quorate.pacemaker.status.StatusSection;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;

/**
 * The status of a cluster as its CIB alone tells it, without daemons and without the scheduler.
 *
 * <p>It is what {@code crm_mon} shows when {@code CIB_file} names the CIB: nodes, resources, attributes, operations, fail
 * counts, failures, tickets, bans. The fencing history and the state of the daemons are not in a CIB.
 *
 * <pre>{@code
 * ClusterStatus status = CibStatus.of(cib, Instant.now());
 * }</pre>
 */
public final class CibStatus {
  private static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);

  private CibStatus() {}

  /**
   * The status at a moment, on a node in UTC.
   *
   * <p>Values are read as the release does that the property {@code dc-version} names; without it, as 2.1.5 does.
   */
  public static ClusterStatus of(Cib cib, Instant now) {
    PacemakerRelease release =
        cib.configuration().property("dc-version").flatMap(PacemakerRelease::find).orElse(RELEASE);
    return of(cib, release, ZoneId.of("UTC"), now);
  }

  /**
   * The status at a moment.
   *
   * @param cib with its status section
   * @param release how values are read
   * @param zone the time zone of the node, for rules with dates
   * @param now failures that are older than their time-out do not count; a CIB with {@code execution-date} brings its own
   */
  public static ClusterStatus of(Cib cib, PacemakerRelease release, ZoneId zone, Instant now) {
    long own = Truth.number(cib.executionDate()).orElse(0);
    Instant moment = own > 0 ? Instant.ofEpochSecond(own) : now;
    EffectiveCib effective = EffectiveCib.of(cib, release, zone, moment);
    ClusterSettings settings =
        new ClusterSettings(
            effective.properties(),
            release,
            Truth.is(cib.haveQuorum()),
            Truth.number(cib.noQuorumPanic()).orElse(0) != 0 || Truth.is(cib.noQuorumPanic()));
    WorkCluster cluster = new WorkCluster(effective, settings, moment);
    NodeStates states = new NodeStates(cluster);
    states.configured();
    new ConfigurationReader(cluster).read();
    states.members();
    ResultIndex results = new ResultIndex(cluster.states());
    FailCounts failCounts = new FailCounts(cluster);
    new NodeHistories(cluster, states, results, failCounts).read();
    new TicketLoss(cluster, new ConstraintReport(cluster).tickets()).apply();
    return report(cluster, results, failCounts);
  }

  private static ClusterStatus report(
      WorkCluster cluster, ResultIndex results, FailCounts failCounts) {
    NodeReport nodes = new NodeReport(cluster);
    HistoryReport history = new HistoryReport(cluster, results, failCounts);
    ConstraintReport constraints = new ConstraintReport(cluster);
    return new ClusterStatusBuilder()
        .sections(EnumSet.complementOf(EnumSet.of(StatusSection.PACEMAKERD, StatusSection.FENCING)))
        .summary(new SummaryReport(cluster).summary())
        .nodes(nodes.nodes())
        .resources(new ResourceReport(cluster).resources())
        .attributes(nodes.attributes())
        .history(history.history())
        .failures(history.failures())
        .tickets(constraints.tickets())
        .bans(constraints.bans())
        .build();
  }
}
