package io.quorate.corosync.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CmapTest {
  private static Cmap of(String fixture) {
    return CorosyncReports.CMAP.parse(Fixtures.of("cmap", fixture)).orThrow();
  }

  private static Cmap text(String lines) {
    return CorosyncReports.CMAP.parse(lines).orThrow();
  }

  @Test
  void membersOfEachRelease() {
    Map<Long, TotemMember> members = of("3.1.7-two-nodes").members();
    assertThat(members).containsOnlyKeys(1L, 2L);
    assertThat(members.get(2L).isJoined()).isTrue();
    assertThat(members.get(2L).addresses())
        .containsExactly(Map.entry(0, "10.90.0.12"), Map.entry(1, "10.91.0.12"));
    assertThat(members.get(1L).joinCount()).hasValue(1);
    assertThat(members.get(1L).configVersion()).hasValue(7);
    assertThat(of("3.1.7-member-left").members().get(2L).isJoined()).isFalse();
    assertThat(of("2.4-members").members().get(1L).addresses()).hasSize(2);
  }

  @Test
  void theLocalNodeIsKnownWithAndWithoutVotequorum() {
    assertThat(of("3.1.7-two-nodes").localNode()).hasValue(1);
    assertThat(of("2.4-members").localNode()).hasValue(1);
    assertThat(of("3.1.7-types").localNode()).isEqualTo(OptionalLong.empty());
    assertThat(of("3.1.7-two-nodes").nodeNames())
        .containsExactly(Map.entry(1L, "alfa"), Map.entry(2L, "bravo"));
  }

  @Test
  void aPartHasItsOwnNames() {
    Cmap config = of("3.1.7-two-nodes").under("runtime.config.totem");
    assertThat(config.number("token")).hasValue(1000);
    assertThat(config.string("knet_compression_model")).hasValue("none");
    assertThat(config.string("token")).isEmpty();
    assertThat(config.get("runtime.config.totem.token")).isEmpty();
  }

  @Test
  void everyTypeHasItsValue() {
    Cmap cmap = of("3.1.7-types").under("test");
    assertThat(cmap.number("i8")).hasValue(-3);
    assertThat(cmap.number("i64")).hasValue(-9_000_000_000L);
    assertThat(cmap.number("u32")).hasValue(4_294_967_295L);
    assertThat(cmap.number("u64")).isEqualTo(OptionalLong.empty());
    assertThat(cmap.get("u64").orElseThrow().integer())
        .hasValue(new BigInteger("18446744073709551615"));
    assertThat(cmap.get("flt").orElseThrow().decimal()).hasValue(1.5);
    assertThat(cmap.get("dbl").orElseThrow().integer()).isEmpty();
    assertThat(cmap.string("empty")).hasValue("");
    assertThat(cmap.string("lines")).hasValue("one\ntwo (x) three");
    assertThat(cmap.get("raw").orElseThrow().bytes())
        .hasValue(new byte[] {'a', '\\', 1, (byte) 0xff, 'b'});
    assertThat(of("3.1.7-types-without-b").get("test.raw").orElseThrow().bytes()).isEmpty();
  }

  @Test
  void bytesMayBeEmptyAndEscapesCut() {
    assertThat(text("one.a (bin) = *empty*\n").get("one.a").orElseThrow().bytes())
        .hasValue(new byte[0]);
    assertThat(text("one.a (bin) = \\x0A\\x0\n").get("one.a").orElseThrow().bytes())
        .hasValue(new byte[] {'\n', 'x', '0'});
  }

  @Test
  void aReloadThatWentWrongShows() {
    assertThat(of("3.1.7-two-nodes").reload().isFailed()).isFalse();
    assertThat(
            text("config.reload_in_progress (u8) = 0\nconfig.reload_status (i32) = 1\n")
                .reload()
                .isFailed())
        .isFalse();
    assertThat(text("config.reload_status (i32) = 7\n").reload().isFailed()).isTrue();
    ReloadState stuck =
        text("config.reload_in_progress (u8) = 0\n"
                + "config.reload_status (i32) = 1\n"
                + "config.totemconfig_reload_in_progress (u8) = 1\n")
            .reload();
    assertThat(stuck.unfinished()).isTrue();
    assertThat(stuck.isFailed()).isTrue();
    ReloadState now =
        text("config.reload_in_progress (u8) = 1\n"
                + "config.totemconfig_reload_in_progress (u8) = 1\n")
            .reload();
    assertThat(now.running()).isTrue();
    assertThat(now.isFailed()).isFalse();
    assertThat(
            text("config.reload_error_message (str) = Cannot configure link\n").reload().message())
        .hasValue("Cannot configure link");
  }

  @Test
  void valuesAreNotInItsText() {
    assertThat(text("totem.key (str) = geheim\n")).hasToString("Cmap[1 keys]");
  }
}
