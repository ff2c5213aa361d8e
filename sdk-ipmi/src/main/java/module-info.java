/** IPMI v2.0 over LAN: client, power, fencing, simulator. */
module io.quorate.ipmi {
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires transitive io.quorate.core;

  exports io.quorate.ipmi;
  exports io.quorate.ipmi.command;
  exports io.quorate.ipmi.session;
  exports io.quorate.ipmi.transport;
  exports io.quorate.ipmi.wire;
}
