package io.quorate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowDevicesTest {
  @Test
  void theChainIsFollowedBothWays() {
    assertThat(FollowDevices.names(FollowDevices.chain().below("LABEL=images")))
        .containsExactly("/dev/vg-shared/images", "/dev/vg-shared", "/dev/drbd0", "/dev/sda3");
    assertThat(FollowDevices.names(FollowDevices.chain().above("/dev/drbd/by-res/r0")))
        .containsExactly("/dev/vg-shared", "/dev/vg-shared/images", "/srv/images");
  }
}
