package io.quorate.drbd.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Document;
import io.quorate.core.text.Source;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.option.DrbdNet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An edit that leaves resources as they are writes the same text as one that puts equal ones in their place. */
class SharedResourcesEditTest {
  private static final List<String> NAMES = List.of("a", "b c", "d", "e");

  private static final String TEXT =
      """
      # before all
      common { net { protocol C; } } # common
      resource a { # head of a
        on x { device minor 1; disk /dev/a; address 10.0.0.1:7001; meta-disk internal; }
        # between the hosts
        on y { device minor 1; disk /dev/a; address 10.0.0.2:7001; meta-disk internal; }
      }

      # above b
      resource "b c" { net { protocol A; } }
      include "more/*.res";
      resource d { on x { node-id 0; } on y { node-id 1; } connection { host x; host y; } }
      resource e { } # behind e
      """;

  @Provide
  Arbitrary<List<String>> selections() {
    return Arbitraries.shuffle(NAMES)
        .flatMap(
            names -> Arbitraries.integers().between(0, 4).map(count -> names.subList(0, count)));
  }

  @Property(tries = 200)
  void sharingChangesNothing(
      @ForAll("selections") List<String> kept,
      @ForAll("selections") List<String> changed,
      @ForAll boolean fresh) {
    Document<DrbdConfig> document = DrbdFormats.CONFIG.read(Source.of("a.conf", TEXT)).orThrow();

    DrbdConfig wanted = arranged(document.value(), kept, changed, fresh);
    Document<DrbdConfig> shared = document.edit(config -> wanted);
    Document<DrbdConfig> copied = document.edit(config -> copy(wanted));

    assertThat(shared.value()).isEqualTo(wanted);
    assertThat(shared.text()).isEqualTo(copied.text());
  }

  private static DrbdConfig arranged(
      DrbdConfig config, List<String> kept, List<String> changed, boolean fresh) {
    List<DrbdStatement> statements = new ArrayList<>();
    config.common().ifPresent(statements::add);
    for (String name : kept) {
      Resource resource = config.resource(name).orElseThrow();
      statements.add(
          changed.contains(name)
              ? resource.withSections(s -> s.withNet(s.net().with(DrbdNet.MAX_BUFFERS, 4000L)))
              : resource);
    }
    if (fresh) {
      statements.add(Resource.builder("new").addHosts(Host.on("z").nodeId(3).build()).build());
    }
    statements.addAll(config.includes());
    return new DrbdConfig(statements);
  }

  private static DrbdConfig copy(DrbdConfig config) {
    Stream<DrbdStatement> statements =
        config.statements().stream()
            .map(s -> s instanceof Resource r ? Resource.builder("").from(r).build() : s);
    return new DrbdConfig(statements.toList());
  }
}
