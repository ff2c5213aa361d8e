package io.quorate.corosync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.option.Options;
import io.quorate.corosync.option.TotemOptions;
import org.junit.jupiter.api.Test;

class CorosyncConfigTest {
  @Test
  void sectionsOfOnePathAreOne() {
    CorosyncConfig config =
        CorosyncConfig.of(
            Section.of("totem", Options.none().with("token", "1000").with("version", "2")),
            Section.of("totem", Options.none().with("token", "2000")));
    assertThat(config.totem().get(TotemOptions.TOKEN)).contains(2000L);
    assertThat(config.totem().text("version")).contains("2");
    CorosyncConfig changed = config.withTotem(o -> o.with(TotemOptions.TOKEN, 3000L));
    assertThat(changed.all("totem").get(0)).isEqualTo(config.all("totem").get(0));
    assertThat(changed.totem().get(TotemOptions.TOKEN)).contains(3000L);
  }

  @Test
  void sectionsAreMadeWhereTheyAreMissing() {
    CorosyncConfig config =
        CorosyncConfig.empty().with("quorum.device.net", o -> o.with("host", "qnetd"));
    assertThat(config.settings("quorum.device.net").text("host")).contains("qnetd");
    assertThat(config.device()).isPresent();
    assertThat(CorosyncConfig.empty().device()).isEmpty();
  }

  @Test
  void nodesAreKnownByTheirNumber() {
    CorosyncConfig config =
        CorosyncConfig.empty()
            .withNode(CorosyncNode.of(1, "a", "10.0.0.1"))
            .withNode(CorosyncNode.of(2, "b", "10.0.0.2"))
            .withNode(CorosyncNode.of(1, "a", "10.0.0.9"));
    assertThat(config.nodes()).hasSize(2);
    assertThat(config.node(1).orElseThrow().addresses()).containsEntry(0, "10.0.0.9");
    assertThat(config.withoutNode(1).nodes()).hasSize(1);
    assertThat(config.withoutNode(7)).isEqualTo(config);
  }

  @Test
  void textsThatWouldBecomeOtherLinesAreRefused() {
    assertThatThrownBy(() -> Section.of("totem", Options.none().with("keyfile", "a\nsecauth: off")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keyfile");
    assertThatThrownBy(() -> Section.of("totem", Options.none().with("keyfile", "a{b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Section.of("totem {", Options.none()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Section.of("totem", Options.none().with("keyfile", " a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSharedKeyIsNotShown() {
    CorosyncConfig config = CorosyncConfig.empty().withTotem(o -> o.with("key", "verysecret"));
    assertThat(config.toString()).doesNotContain("verysecret").contains("key ***");
  }
}
