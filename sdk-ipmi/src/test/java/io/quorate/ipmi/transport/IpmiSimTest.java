package io.quorate.ipmi.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.value.Secret;
import io.quorate.ipmi.CommandRefusedException;
import io.quorate.ipmi.IpmiAnswer;
import io.quorate.ipmi.IpmiClient;
import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiException.Reason;
import io.quorate.ipmi.IpmiSecret;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.command.ChassisStatus;
import io.quorate.ipmi.command.DeviceId;
import io.quorate.ipmi.command.GetChassisStatus;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.Privilege;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against the simulator of OpenIPMI, which shares no code with it. */
class IpmiSimTest {
  @TempDir static Path folder;
  private static RealBmc bmc;
  private static IpmiTransport transport;

  @BeforeAll
  static void start() throws IOException {
    bmc = RealBmc.ipmiSim(folder);
    transport = IpmiTransport.open();
  }

  @AfterAll
  static void stop() {
    if (transport != null) {
      transport.close();
    }
    if (bmc != null) {
      bmc.close();
    }
  }

  private static IpmiClient client(IpmiTarget target) {
    return IpmiClient.of(transport, target).withTimeout(Duration.ofSeconds(10));
  }

  private static IpmiTarget admin() {
    return bmc.target("admin", "secret");
  }

  private static void expect(Reason reason, IpmiTarget target) {
    assertThatThrownBy(() -> client(target).chassisStatus())
        .isInstanceOfSatisfying(
            IpmiException.class, e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
  }

  @ParameterizedTest
  @EnumSource(names = {"SUITE_1", "SUITE_2", "SUITE_3"})
  void powerIsSwitchedWithEachSuite(CipherSuite suite) throws IOException {
    IpmiClient client = client(admin().withInsecureSuites(suite));
    client.powerOff();
    assertThat(client.chassisStatus().isPowerOn()).isFalse();
    assertThat(Files.readString(folder.resolve("power")).trim()).isEqualTo("0");
    client.powerOn();
    assertThat(client.chassisStatus().isPowerOn()).isTrue();
    assertThat(client.statistics().rejected()).isEmpty();
    assertThat(client.statistics().logins()).isEqualTo(1);
  }

  @Test
  void suite17IsTriedFirstAndSuite3FollowsWhereItIsNotKnown() {
    IpmiAnswer<ChassisStatus> answer =
        client(admin())
            .ask(GetChassisStatus.INSTANCE)
            .orTimeout(30, java.util.concurrent.TimeUnit.SECONDS)
            .join();
    assertThat(answer.peer().suite()).isEqualTo(CipherSuite.SUITE_3);
    assertThat(answer.peer().guid()).isEqualTo("00112233445566778899aabbccddeeff");
  }

  @Test
  void theOnlySuiteIsNotKnown() {
    expect(Reason.SUITE, admin().withSuites(CipherSuite.SUITE_17));
  }

  @Test
  void theDeviceTellsItsVersion() {
    DeviceId id = client(admin()).deviceId();
    assertThat(id.isAvailable()).isTrue();
    assertThat(id.ipmiVersion()).isEqualTo("2.0");
  }

  @Test
  void aResetIsSentOnce() throws IOException {
    client(admin()).reset();
    assertThat(Files.readAllLines(folder.resolve("actions")))
        .filteredOn(line -> line.startsWith("reset"))
        .hasSize(1);
  }

  @Test
  void passwordsOf19BytesAndTheNullUserAreLetIn() {
    client(bmc.target("long19", "abcdefghijklmnopqrs")).deviceId();
    client(bmc.target("", "nobodypw").withPrivilege(Privilege.USER)).deviceId();
  }

  @Test
  void aWrongPasswordIsSaid() {
    expect(Reason.AUTHENTICATION, bmc.target("admin", "sesame"));
  }

  @Test
  void anUnknownUserIsSaid() {
    expect(Reason.USER, bmc.target("nobodyhere", "secret"));
  }

  @Test
  void aUserWhoMayOnlyReadIsNotAllowedToSwitch() {
    IpmiClient client = client(bmc.target("viewer", "viewpw").withPrivilege(Privilege.HIGHEST));
    assertThat(client.deviceId().ipmiVersion()).isEqualTo("2.0");
    assertThatThrownBy(client::powerOff)
        .isInstanceOfSatisfying(
            IpmiException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PRIVILEGE));
  }

  @Test
  void aRefusedCommandNamesTheCode() {
    assertThatThrownBy(() -> client(admin()).run(new Unknown()))
        .isInstanceOfSatisfying(
            CommandRefusedException.class, e -> assertThat(e.code()).isIn(0xc1, 0xd4));
  }

  @Test
  void aHundredCommandsGoThroughOneSession() {
    IpmiClient client = client(admin().withSuites(CipherSuite.SUITE_3));
    long logins = client.statistics().logins();
    List<CompletableFuture<DeviceId>> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(client.send(io.quorate.ipmi.command.GetDeviceId.INSTANCE));
    }
    all.forEach(each -> assertThat(each.join().ipmiVersion()).isEqualTo("2.0"));
    assertThat(client.statistics().logins() - logins).isLessThanOrEqualTo(1);
  }

  @Test
  void aKeyOfBytesIsUsedAndAWrongOneIsSaid(@TempDir Path other) throws IOException {
    byte[] key = "0123456789abcdefghi".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try (RealBmc guarded = RealBmc.ipmiSim(other, "bmc_key \"0123456789abcdefghi\"")) {
      IpmiTarget target = guarded.target("admin", "secret");
      assertThat(client(target.withKey(IpmiSecret.of(key))).deviceId().ipmiVersion())
          .isEqualTo("2.0");
      expect(Reason.AUTHENTICATION, target.withKey(Secret.of("another")));
    }
  }

  /** A command that no BMC has. */
  private record Unknown() implements io.quorate.ipmi.command.IpmiCommand<String> {
    @Override
    public String name() {
      return "Unknown";
    }

    @Override
    public int networkFunction() {
      return 0x06;
    }

    @Override
    public int command() {
      return 0xee;
    }

    @Override
    public byte[] data() {
      return new byte[0];
    }

    @Override
    public String decode(io.quorate.ipmi.wire.WireReader answer) {
      return "";
    }
  }
}
