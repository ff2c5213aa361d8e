/** DRBD: configuration, status, metadata, commands. */
module io.quorate.drbd {
  requires com.fasterxml.jackson.core;
  requires transitive io.quorate.core;
  requires static org.immutables.value;
  requires static transitive org.jspecify;

  exports io.quorate.drbd;
  exports io.quorate.drbd.command;
  exports io.quorate.drbd.effective;
  exports io.quorate.drbd.format;
  exports io.quorate.drbd.metadata;
  exports io.quorate.drbd.model;
  exports io.quorate.drbd.option;
  exports io.quorate.drbd.rule;
  exports io.quorate.drbd.splitbrain;
  exports io.quorate.drbd.show;
  exports io.quorate.drbd.status;

  provides io.quorate.core.catalog.FormatProvider with
      io.quorate.drbd.format.DrbdFormatProvider;
  provides io.quorate.core.catalog.WatchProvider with
      io.quorate.drbd.DrbdWatchProvider;
}
