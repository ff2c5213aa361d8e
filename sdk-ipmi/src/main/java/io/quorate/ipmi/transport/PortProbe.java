package io.quorate.ipmi.transport;

import io.quorate.ipmi.wire.PresencePing;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/**
 * Finds out whether a silent host says that nobody listens on the port.
 *
 * <p>The host's word (ICMP port unreachable) reaches connected sockets only, and the loop's sockets are shared. The probe
 * cannot make anything succeed; it makes a login fail early.
 */
final class PortProbe implements AutoCloseable {
  private final DatagramChannel channel;
  private final Runnable nobody;

  private PortProbe(DatagramChannel channel, Runnable nobody) {
    this.channel = channel;
    this.nobody = nobody;
  }

  static PortProbe start(EventLoop loop, InetSocketAddress address, Runnable nobody)
      throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    PortProbe probe = new PortProbe(channel, nobody);
    try {
      channel.connect(address);
      loop.watch(channel, probe::read);
      channel.write(ByteBuffer.wrap(new PresencePing(0).encode()));
      return probe;
    } catch (IOException e) {
      probe.close();
      throw e;
    }
  }

  private void read() {
    try {
      // Whatever comes is not believed; somebody is there, and the login goes on.
      channel.read(ByteBuffer.allocate(64));
      close();
    } catch (PortUnreachableException e) {
      close();
      nobody.run();
    } catch (IOException e) {
      close();
    }
  }

  @Override
  public void close() {
    EventLoop.close(channel);
  }
}
