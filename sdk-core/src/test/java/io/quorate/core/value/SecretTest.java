package io.quorate.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
  @Test
  void aSecretShowsOnlyToWhoAsks() {
    Secret secret = Secret.of("hunter2");
    assertThat(secret)
        .hasToString("***")
        .isEqualTo(Secret.of("hunter2"))
        .isNotEqualTo(Secret.of("x"));
    assertThat(secret.reveal()).isEqualTo("hunter2");
    assertThat(secret.hashCode()).isEqualTo(Secret.of("other").hashCode());
  }
}
