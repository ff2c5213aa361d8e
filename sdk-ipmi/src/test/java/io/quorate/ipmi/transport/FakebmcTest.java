package io.quorate.ipmi.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.ipmi.IpmiClient;
import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.wire.CipherSuite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against the BMC of pyghmi, which shares no code with it. */
class FakebmcTest {
  @Test
  void powerIsReadAndSwitched(@TempDir Path folder) throws IOException {
    try (RealBmc bmc = RealBmc.fakebmc(folder);
        IpmiTransport transport = IpmiTransport.open()) {
      IpmiTarget target = bmc.target("admin", "password").withSuites(CipherSuite.SUITE_3);
      IpmiClient client = IpmiClient.of(transport, target);
      assertThat(client.chassisStatus().isPowerOn()).isFalse();
      client.powerOn();
      assertThat(client.chassisStatus().isPowerOn()).isTrue();
      client.powerOff();
      assertThat(client.chassisStatus().isPowerOn()).isFalse();
      assertThat(client.statistics().rejected()).isEmpty();
    }
  }

  @Test
  void aWrongPasswordIsSaid(@TempDir Path folder) throws IOException {
    try (RealBmc bmc = RealBmc.fakebmc(folder);
        IpmiTransport transport = IpmiTransport.open()) {
      IpmiTarget target = bmc.target("admin", "other").withSuites(CipherSuite.SUITE_3);
      assertThatThrownBy(() -> IpmiClient.of(transport, target).chassisStatus())
          .isInstanceOfSatisfying(
              IpmiException.class,
              e -> assertThat(e.reason()).isEqualTo(IpmiException.Reason.AUTHENTICATION));
    }
  }
}
