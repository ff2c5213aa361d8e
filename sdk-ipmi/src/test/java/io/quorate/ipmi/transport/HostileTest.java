package io.quorate.ipmi.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.value.Secret;
import io.quorate.ipmi.CommandRefusedException;
import io.quorate.ipmi.IpmiAnswer;
import io.quorate.ipmi.IpmiClient;
import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiException.Reason;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.Quirk;
import io.quorate.ipmi.Rejection;
import io.quorate.ipmi.command.ChassisStatus;
import io.quorate.ipmi.command.GetChassisStatus;
import io.quorate.ipmi.session.PacketProtection;
import io.quorate.ipmi.session.SessionKeys;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.Message;
import io.quorate.ipmi.wire.OpenSessionResponse;
import io.quorate.ipmi.wire.PayloadType;
import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.Rakp2;
import io.quorate.ipmi.wire.Rakp4;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a BMC, or somebody in between, must not be able to do.
 *
 * <p>This file is long because the list of attacks is: one short test for each.
 */
class HostileTest {
  private final IpmiTransport transport =
      IpmiTransport.open(TransportSettings.DEFAULT.withRepeatAfter(Duration.ofMillis(60)));

  @AfterEach
  void close() {
    transport.close();
  }

  private IpmiClient client(IpmiTarget target) {
    return IpmiClient.of(transport, target).withTimeout(Duration.ofSeconds(10));
  }

  private IpmiException failure(IpmiClient client) {
    try {
      client.chassisStatus();
    } catch (IpmiException e) {
      return e;
    }
    throw new AssertionError("an answer was believed");
  }

  /** A BMC that sends lies that say "off" in front of the right answer, which says "on". */
  private abstract static class Liar extends ScriptedBmc {
    abstract List<byte[]> lies(Message request, Message off);

    @Override
    List<byte[]> onRequest(Message request) {
      List<byte[]> all = new java.util.ArrayList<>(lies(request, status(request, false)));
      all.addAll(super.onRequest(request));
      return all;
    }
  }

  private void isNotBelieved(Liar bmc, Rejection why) {
    try (bmc) {
      IpmiClient client = client(bmc.target());
      assertThat(client.chassisStatus().isPowerOn()).isTrue();
      assertThat(client.statistics().rejected()).containsKey(why);
    }
  }

  @Test
  void aPlainAnswerIsNotBelieved() {
    isNotBelieved(
        new Liar() {
          @Override
          List<byte[]> lies(Message request, Message off) {
            return List.of(plain(off));
          }
        },
        Rejection.PLAIN);
  }

  @Test
  void anAnswerSignedWithAnotherKeyIsNotBelieved() {
    PacketProtection other =
        new PacketProtection(SessionKeys.of(CipherSuite.SUITE_3, new byte[20]), new SecureRandom());
    isNotBelieved(
        new Liar() {
          @Override
          List<byte[]> lies(Message request, Message off) {
            int session = opens.get(0).consoleSession();
            return List.of(other.seal(PayloadType.IPMI, session, 9, off.encode()));
          }
        },
        Rejection.SIGNATURE);
  }

  @Test
  void anAnswerToAnotherRequestIsNotBelieved() {
    isNotBelieved(
        new Liar() {
          @Override
          List<byte[]> lies(Message request, Message off) {
            Message earlier =
                Message.request(
                    request.networkFunction(),
                    request.command(),
                    request.sequence() + 1 & 63,
                    request.data());
            return List.of(sealed(status(earlier, false)));
          }
        },
        Rejection.REQUEST);
  }

  @Test
  void aReplayedAnswerIsNotBelieved() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          private byte[] old = {};

          @Override
          List<byte[]> onRequest(Message request) {
            byte[] fresh = sealed(status(request, old.length != 0));
            List<byte[]> both = old.length == 0 ? List.of(fresh) : List.of(old, old, fresh);
            old = fresh;
            return both;
          }
        }) {
      IpmiClient client = client(bmc.target());
      assertThat(client.chassisStatus().isPowerOn()).isFalse();
      assertThat(client.chassisStatus().isPowerOn()).isTrue();
      assertThat(client.statistics().rejected()).containsEntry(Rejection.SEQUENCE, 2L);
    }
  }

  @Test
  void brokenDatagramsAreDropped() {
    isNotBelieved(
        new Liar() {
          @Override
          List<byte[]> lies(Message request, Message off) {
            byte[] whole = sealed(off);
            return List.of(
                new byte[0], new byte[3], java.util.Arrays.copyOf(whole, whole.length - 3));
          }
        },
        Rejection.MALFORMED);
  }

  private void opens(UnaryOperator<OpenSessionResponse> change, Rejection why) {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<OpenSessionResponse> onOpen(OpenSessionResponse right) {
            return List.of(change.apply(right), right);
          }
        }) {
      IpmiClient client = client(bmc.target());
      assertThat(client.chassisStatus().isPowerOn()).isTrue();
      assertThat(client.statistics().rejected()).containsKey(why);
    }
  }

  @Test
  void anOpenSessionResponseWithAnotherTagOrIdIsDropped() {
    opens(
        it ->
            new OpenSessionResponse(
                it.tag() ^ 1, 0, it.privilege(), it.consoleSession(), it.accepted()),
        Rejection.LOGIN);
    opens(
        it ->
            new OpenSessionResponse(
                it.tag(),
                0,
                it.privilege(),
                it.consoleSession(),
                Optional.of(OpenSessionResponse.Accepted.of(0, CipherSuite.SUITE_3))),
        Rejection.LOGIN);
  }

  @Test
  void weakerAlgorithmsThanAskedForAreRefused() {
    for (int each = 0; each < 3; each++) {
      int changed = each;
      try (ScriptedBmc bmc =
          new ScriptedBmc() {
            @Override
            List<OpenSessionResponse> onOpen(OpenSessionResponse right) {
              return List.of(
                  new OpenSessionResponse(
                      right.tag(),
                      0,
                      right.privilege(),
                      right.consoleSession(),
                      right
                          .accepted()
                          .map(
                              it ->
                                  new OpenSessionResponse.Accepted(
                                      it.managedSession(),
                                      changed == 0 ? 0 : it.authentication(),
                                      changed == 1 ? 0 : it.integrity(),
                                      changed == 2 ? 0 : it.confidentiality()))));
            }
          }) {
        assertThat(failure(client(bmc.target())).reason()).isEqualTo(Reason.SUITE);
        assertThat(bmc.firsts).isEmpty();
      }
    }
  }

  @Test
  void aBmcThatDoesNotKnowThePasswordIsToldSoAndGetsNoProof() {
    try (ScriptedBmc bmc = new ScriptedBmc()) {
      IpmiTarget target = bmc.target();
      IpmiClient client =
          client(
              IpmiTarget.of(target.host(), "admin", Secret.of("wrong"))
                  .withPort(target.port())
                  .withSuites(CipherSuite.SUITE_3));
      IpmiException failure = failure(client);
      assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
      assertThat(failure).hasMessageNotContaining("wrong");
      // The farewell has no answer to wait for; a second login comes after it.
      failure(client);
      assertThat(bmc.thirds).isNotEmpty();
      assertThat(bmc.thirds.get(0).status()).isNotZero();
      assertThat(bmc.thirds.get(0).code()).isEmpty();
      assertThat(bmc.opens).hasSize(2);
    }
  }

  @Test
  void rakp4WithoutTheRightKeyOpensNothing() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<Rakp4> onRakp3(Rakp4 right) {
            return List.of(new Rakp4(right.tag(), 0, right.consoleSession(), new byte[12]));
          }
        }) {
      assertThat(failure(client(bmc.target())).reason()).isEqualTo(Reason.AUTHENTICATION);
      assertThat(bmc.requests).noneMatch(each -> each.command() != 0x3c);
    }
  }

  @Test
  void aRefusalIsSaidInItsOwnWords() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<Rakp2> onRakp1(Rakp2 right) {
            return List.of(new Rakp2(right.tag(), 0x0d, right.consoleSession(), Optional.empty()));
          }
        }) {
      assertThat(failure(client(bmc.target())))
          .hasMessageContaining("unauthorized name")
          .extracting("reason")
          .isEqualTo(Reason.USER);
    }
  }

  @Test
  void tooMuchPrivilegeIsSaid() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<Rakp2> onRakp1(Rakp2 right) {
            return List.of(new Rakp2(right.tag(), 0x0a, right.consoleSession(), Optional.empty()));
          }
        }) {
      assertThat(failure(client(bmc.target())).reason()).isEqualTo(Reason.PRIVILEGE);
    }
  }

  @Test
  void theRoleIsTheOneOfTheTarget() {
    try (ScriptedBmc bmc = new ScriptedBmc()) {
      client(bmc.target()).chassisStatus();
      client(bmc.target().withQuirks(Quirk.NAME_AND_PRIVILEGE_LOOKUP, Quirk.OPEN_SESSION_PRIVILEGE))
          .chassisStatus();
      assertThat(bmc.firsts).extracting("role").containsExactly(0x13, 0x03);
      assertThat(bmc.opens)
          .extracting("privilege")
          .containsExactly(Privilege.HIGHEST, Privilege.OPERATOR);
    }
  }

  @Test
  void whatIsLostIsSentAgainWithANewNumber() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<byte[]> onRequest(Message request) {
            return requests.size() < 3 ? List.of() : super.onRequest(request);
          }
        }) {
      assertThat(client(bmc.target()).chassisStatus().isPowerOn()).isTrue();
      assertThat(bmc.requests.stream().map(Message::sequence).distinct()).hasSize(1);
      assertThat(bmc.sequences).startsWith(1, 2, 3);
    }
  }

  @Test
  void aPowerCycleIsNeverSentTwice() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<byte[]> onRequest(Message request) {
            return request.command() == 0x02 ? List.of() : super.onRequest(request);
          }
        }) {
      IpmiClient client = client(bmc.target()).withTimeout(Duration.ofSeconds(2));
      assertThatThrownBy(client::powerCycle)
          .hasMessageContaining("whether the BMC carried it out is not known")
          .extracting("reason")
          .isEqualTo(Reason.TIMEOUT);
      assertThat(bmc.requests).filteredOn(each -> each.command() == 0x02).hasSize(1);
    }
  }

  @Test
  void aLoginThatTheBmcLostIsBegunAnew() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<Rakp4> onRakp3(Rakp4 right) {
            return opens.size() == 1 ? List.of() : List.of(right);
          }
        }) {
      assertThat(client(bmc.target()).chassisStatus().isPowerOn()).isTrue();
      assertThat(bmc.opens).hasSize(2);
      assertThat(bmc.opens.get(0).consoleSession()).isNotEqualTo(bmc.opens.get(1).consoleSession());
    }
  }

  @Test
  void aSessionThatTheBmcForgotIsOpenedAnew() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<byte[]> onRequest(Message request) {
            return opens.size() == 1 && requests.size() > 1 ? List.of() : super.onRequest(request);
          }
        }) {
      IpmiClient client = client(bmc.target());
      client.chassisStatus();
      assertThat(client.chassisStatus().isPowerOn()).isTrue();
      assertThat(client.statistics().logins()).isEqualTo(2);
    }
  }

  @Test
  void aBusyBmcIsAskedAgain() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<byte[]> onRequest(Message request) {
            return requests.size() < 4
                ? List.of(sealed(request.response(0xc0, new byte[0])))
                : super.onRequest(request);
          }
        }) {
      assertThat(client(bmc.target()).chassisStatus().isPowerOn()).isTrue();
    }
  }

  @Test
  void aBmcThatStaysBusyIsSaidToBeBusy() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<byte[]> onRequest(Message request) {
            return List.of(sealed(request.response(0xc0, new byte[0])));
          }
        }) {
      IpmiClient client = client(bmc.target()).withTimeout(Duration.ofSeconds(1));
      assertThat(failure(client))
          .isInstanceOfSatisfying(
              CommandRefusedException.class, e -> assertThat(e.code()).isEqualTo(0xc0));
    }
  }

  @Test
  void nobodyListening() {
    ScriptedBmc bmc = new ScriptedBmc();
    IpmiTarget target = bmc.target();
    bmc.close();
    assertThat(failure(client(target)).reason()).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void cancellingClosesTheSession() throws InterruptedException {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<byte[]> onRequest(Message request) {
            return List.of();
          }
        }) {
      CompletableFuture<ChassisStatus> status =
          client(bmc.target()).send(GetChassisStatus.INSTANCE);
      await(() -> !bmc.requests.isEmpty());
      status.cancel(true);
      await(() -> bmc.requests.stream().anyMatch(each -> each.command() == 0x3c));
    }
  }

  @Test
  void closingFailsWhatIsOnItsWay() {
    try (ScriptedBmc bmc =
        new ScriptedBmc() {
          @Override
          List<byte[]> onRequest(Message request) {
            return List.of();
          }
        }) {
      CompletableFuture<IpmiAnswer<ChassisStatus>> status =
          client(bmc.target()).ask(GetChassisStatus.INSTANCE);
      transport.close();
      assertThatThrownBy(status::join).cause().extracting("reason").isEqualTo(Reason.CANCELLED);
      assertThat(failure(client(bmc.target())).reason()).isEqualTo(Reason.CANCELLED);
    }
  }

  private static void await(java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("it did not happen");
      }
      Thread.sleep(5);
    }
  }
}
