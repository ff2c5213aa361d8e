/** LVM, OCFS2 and DLM: configuration, reports, commands, rules. */
module io.quorate.storage {
  requires com.fasterxml.jackson.core;
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires transitive io.quorate.core;
}
