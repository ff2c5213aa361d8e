/** Pacemaker and Corosync: configuration, status, commands. */
module io.quorate.pacemaker {
  requires static com.sun.jna;
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires transitive io.quorate.core;

  exports io.quorate.corosync.change;
  exports io.quorate.corosync.command;
  exports io.quorate.corosync.effective;
  exports io.quorate.corosync.format;
  exports io.quorate.corosync.key;
  exports io.quorate.corosync.model;
  exports io.quorate.corosync.option;
  exports io.quorate.corosync.rule;
  exports io.quorate.corosync.status;
  exports io.quorate.corosync.watch;
  exports io.quorate.corosync;
  exports io.quorate.pacemaker.agent;
  exports io.quorate.pacemaker.cib;
  exports io.quorate.pacemaker.command;
  exports io.quorate.pacemaker.crm;
  exports io.quorate.pacemaker.diff;
  exports io.quorate.pacemaker.effective;
  exports io.quorate.pacemaker.evaluate;
  exports io.quorate.pacemaker.format;
  exports io.quorate.pacemaker.history;
  exports io.quorate.pacemaker.model;
  exports io.quorate.pacemaker.plan;
  exports io.quorate.pacemaker.report;
  exports io.quorate.pacemaker.rule;
  exports io.quorate.pacemaker.schema;
  exports io.quorate.pacemaker.simulate;
  exports io.quorate.pacemaker.status;
  exports io.quorate.pacemaker.value;
  exports io.quorate.pacemaker.watch;
  exports io.quorate.pacemaker;

  opens io.quorate.corosync.watch to
      com.sun.jna;

  provides io.quorate.core.catalog.FormatProvider with
      io.quorate.corosync.format.CorosyncFormatProvider,
      io.quorate.pacemaker.PacemakerFormatProvider,
      io.quorate.pacemaker.diff.CibDiffFormatProvider,
      io.quorate.pacemaker.simulate.SimulateFormatProvider;
  provides io.quorate.core.catalog.WatchProvider with
      io.quorate.corosync.CorosyncWatchProvider,
      io.quorate.pacemaker.PacemakerWatchProvider;
  provides io.quorate.core.catalog.PlanProvider with
      io.quorate.pacemaker.PacemakerPlanProvider;
}
