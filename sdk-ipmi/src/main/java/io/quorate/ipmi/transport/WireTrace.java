package io.quorate.ipmi.transport;

import io.quorate.ipmi.wire.WireException;
import io.quorate.ipmi.wire.WireReader;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Tells the logger {@code io.quorate.ipmi.wire} at level TRACE of every datagram: its head, never its payload, which holds
 * hashes of passwords that one can guess from, and in sessions without encryption the passwords that are set.
 */
final class WireTrace {
  private static final System.Logger LOG = System.getLogger("io.quorate.ipmi.wire");
  private static final boolean ON = LOG.isLoggable(System.Logger.Level.TRACE);

  private WireTrace() {}

  static void sent(InetSocketAddress to, byte[] datagram) {
    if (ON) {
      LOG.log(System.Logger.Level.TRACE, "to {0}: {1}", to, describe(datagram));
    }
  }

  static void received(InetSocketAddress from, byte[] datagram) {
    if (ON) {
      LOG.log(System.Logger.Level.TRACE, "from {0}: {1}", from, describe(datagram));
    }
  }

  /** The head of a datagram in words. */
  static String describe(byte[] datagram) {
    try {
      WireReader in = new WireReader(datagram).skip(4);
      if (in.u8() != 6) {
        return datagram.length + " bytes, not RMCP+";
      }
      int type = in.u8();
      HexFormat hex = HexFormat.of();
      return String.format(
          Locale.ROOT,
          "payload %02x%s%s, session %s, sequence %d, %d bytes of payload",
          type & 0x3f,
          (type & 0x80) != 0 ? " encrypted" : "",
          (type & 0x40) != 0 ? " signed" : "",
          hex.toHexDigits(in.i32()),
          in.u32(),
          in.u16());
    } catch (WireException e) {
      return datagram.length + " bytes, cut";
    }
  }
}
