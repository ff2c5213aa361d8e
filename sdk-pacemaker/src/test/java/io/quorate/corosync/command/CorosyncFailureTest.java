package io.quorate.corosync.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorosyncFailureTest {
  private static CorosyncFailure of(String said) {
    return CorosyncFailure.find(said).orElseThrow();
  }

  @Test
  void aConnectionThatFails() {
    assertThat(of("Could not initialize corosync configuration API error 2\n").isNotRunning())
        .isTrue();
    assertThat(of("Failed to initialize the cmap API. Error CS_ERR_LIBRARY\n").isNotRunning())
        .isTrue();
    assertThat(
            of("Reloading corosync.conf...\n"
                    + "Could not initialize corosync configuration API error CS_ERR_LIBRARY\n")
                .isNotRunning())
        .isTrue();
    CorosyncFailure quorumtool = of("Cannot initialize CMAP service\n");
    assertThat(quorumtool.connecting()).isTrue();
    assertThat(quorumtool.error()).isEmpty();
    assertThat(quorumtool.isNotRunning()).isFalse();
    assertThat(of("Could not initialize corosync configuration API error 11\n").isNotRunning())
        .isFalse();
  }

  @Test
  void refusals() {
    assertThat(of("Shutting down corosync\nCould not shutdown (error = 10)\n").error())
        .hasValue(CsError.BUSY);
    assertThat(of("Could not reload configuration. Error CS_ERR_INVALID_PARAM\n").error())
        .hasValue(CsError.INVALID_PARAM);
    assertThat(of("Could not get the ring status, the error is: 6\n").error())
        .hasValue(CsError.TRY_AGAIN);
    assertThat(of("Unable to set expected votes: CS_ERR_INVALID_PARAM\n").connecting()).isFalse();
    assertThat(of("Failed to set key totem.transport. Error CS_ERR_ACCESS\n").error())
        .hasValue(CsError.ACCESS);
  }

  @Test
  void answersAreNone() {
    assertThat(CorosyncFailure.find("Reloading corosync.conf...\nDone\n")).isEmpty();
    assertThat(CorosyncFailure.find("runtime.x (str) = Could not\n")).isEmpty();
  }

  @Test
  void everyErrorHasItsNumberAndWord() {
    for (CsError error : CsError.values()) {
      assertThat(CsError.of(error.code())).hasValue(error);
      assertThat(CsError.of(error.word())).hasValue(error);
    }
    assertThat(CsError.of(1)).isEmpty();
    assertThat(CsError.of("CS_OK")).isEmpty();
  }
}
