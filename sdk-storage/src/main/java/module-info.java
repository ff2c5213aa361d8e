/** LVM, OCFS2 and DLM: configuration, reports, commands, rules. */
module io.quorate.storage {
  requires com.fasterxml.jackson.core;
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires transitive io.quorate.core;

  exports io.quorate.dlm.command;
  exports io.quorate.dlm.format;
  exports io.quorate.dlm.model;
  exports io.quorate.dlm.option;
  exports io.quorate.dlm.rule;
  exports io.quorate.dlm.status;
  exports io.quorate.dlm;
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
  exports io.quorate.ocfs2.command;
  exports io.quorate.ocfs2.format;
  exports io.quorate.ocfs2.model;
  exports io.quorate.ocfs2.option;
  exports io.quorate.ocfs2.rule;
  exports io.quorate.ocfs2.status;
  exports io.quorate.ocfs2;
  exports io.quorate.storage;

  provides io.quorate.core.catalog.FormatProvider with
      io.quorate.lvm.format.LvmFormatProvider,
      io.quorate.storage.StorageFormatProvider;
}
