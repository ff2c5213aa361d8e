package io.quorate.drbd.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DrbdTargetTest {
  @Example
  void forms() {
    assertThat(DrbdTarget.parse("all")).isEqualTo(DrbdTarget.all());
    assertThat(DrbdTarget.parse("r0")).isEqualTo(DrbdTarget.resource("r0"));
    assertThat(DrbdTarget.parse("r0/1")).isEqualTo(DrbdTarget.resource("r0").volume(1));
    assertThat(DrbdTarget.parse("r0:node2")).isEqualTo(DrbdTarget.resource("r0").peer("node2"));
    assertThat(DrbdTarget.parse("r0:node2/0"))
        .isEqualTo(DrbdTarget.resource("r0").peer("node2").volume(0));
  }

  @Example
  void whatIsNoTarget() {
    for (String text :
        new String[] {
          "",
          " ",
          "-f",
          "--force",
          "r 0",
          "r0\n",
          "r0/",
          "r0/x",
          "r0/-1",
          "r0/65535",
          "r0/99999",
          "/1",
          ":node2",
          "r0:",
          "r0:-n",
          "r0:a:b",
          "all/1",
          "all:node2",
          ".",
          "..",
          "a/b/1",
          "x".repeat(128)
        }) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> DrbdTarget.parse(text));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> DrbdTarget.resource("all"));
    assertThatIllegalArgumentException().isThrownBy(() -> DrbdTarget.resource("a/0"));
    assertThatIllegalArgumentException().isThrownBy(() -> DrbdTarget.all().volume(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DrbdTarget.all().peer("n"));
  }

  @Provide
  Arbitrary<DrbdTarget> targets() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("._-09é")
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(name -> !name.startsWith("-") && !name.startsWith(".") && !name.equals("all"));
    Arbitrary<Integer> volumes = Arbitraries.integers().between(-1, 65534);
    return Combinators.combine(names, names.optional(), volumes)
        .as(
            (resource, peer, volume) -> {
              DrbdTarget target = DrbdTarget.resource(resource);
              DrbdTarget whole = peer.map(target::peer).orElse(target);
              return volume < 0 ? whole : whole.volume(volume);
            });
  }

  @Property(tries = 300)
  void printsAsItParses(@ForAll("targets") DrbdTarget target) {
    assertThat(DrbdTarget.parse(target.toString())).isEqualTo(target);
  }
}
