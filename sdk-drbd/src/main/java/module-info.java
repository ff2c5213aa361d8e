/** DRBD: its option tables. */
module io.quorate.drbd {
  requires transitive io.quorate.core;
  requires static transitive org.jspecify;

  exports io.quorate.drbd.option;
}
