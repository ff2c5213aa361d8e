/** Pacemaker and Corosync: configuration, status, commands. */
module io.quorate.pacemaker {
  requires transitive io.quorate.core;
  requires static org.immutables.value;
  requires static transitive org.jspecify;

  exports io.quorate.corosync.change;
  exports io.quorate.corosync.effective;
  exports io.quorate.corosync.format;
  exports io.quorate.corosync.key;
  exports io.quorate.corosync.model;
  exports io.quorate.corosync.option;
  exports io.quorate.corosync.rule;

  provides io.quorate.core.catalog.FormatProvider with
      io.quorate.corosync.format.CorosyncFormatProvider;
}
