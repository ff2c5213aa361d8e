/** Pacemaker and Corosync: CIB, crm shell language, corosync.conf, status, commands. */
module io.quorate.pacemaker {
  requires transitive io.quorate.core;
  requires static org.immutables.value;
  requires static transitive org.jspecify;

  exports io.quorate.pacemaker.crm;
  exports io.quorate.pacemaker.evaluate;
  exports io.quorate.pacemaker.format;
  exports io.quorate.pacemaker.model;
  exports io.quorate.pacemaker.value;

  provides io.quorate.core.catalog.FormatProvider with
      io.quorate.pacemaker.PacemakerFormatProvider;
}
