/** LVM, OCFS2 and DLM: configuration, reports, commands, rules. */
module io.quorate.storage {
  requires com.fasterxml.jackson.core;
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires transitive io.quorate.core;

  exports io.quorate.lvm.command;
  exports io.quorate.lvm.filter;
  exports io.quorate.lvm.format;
  exports io.quorate.lvm.model;
  exports io.quorate.lvm.option;
  exports io.quorate.lvm.report;
  exports io.quorate.lvm.rule;
  exports io.quorate.lvm.status;
  exports io.quorate.lvm.value;
  exports io.quorate.lvm;

  provides io.quorate.core.catalog.FormatProvider with
      io.quorate.lvm.format.LvmFormatProvider;
}
