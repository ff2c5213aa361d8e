package io.quorate.ipmi;

import io.quorate.ipmi.wire.CipherSuite;
import java.net.InetSocketAddress;

/**
 * Who gave an answer, as the login proved it.
 *
 * @param address of the BMC
 * @param suite that answers are signed and encrypted with
 * @param guid the BMC's GUID, which the password's hash covers: 32 hexadecimal digits in the order of the wire
 */
public record IpmiPeer(InetSocketAddress address, CipherSuite suite, String guid) {}
