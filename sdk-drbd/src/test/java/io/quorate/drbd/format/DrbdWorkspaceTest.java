package io.quorate.drbd.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.drbd.effective.DrbdWorkspace;
import io.quorate.drbd.effective.EffectiveResource;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Volume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A workspace that changes says the same as one that is made anew. */
class DrbdWorkspaceTest {
  private static Resource resource(String name, int minor, int port) {
    return Resource.builder(name)
        .addVolumes(
            Volume.builder(0)
                .device(Device.minor(minor))
                .disk(BackingDisk.of("/dev/vg/" + name))
                .build())
        .addHosts(Host.on("alpha").nodeId(0).address(Address.of("10.0.0.1", port)).build())
        .addHosts(Host.on("bravo").nodeId(1).address(Address.of("10.0.0.2", port)).build())
        .build();
  }

  @Test
  void soundResourcesHaveNoFindings() {
    DrbdWorkspace workspace =
        DrbdWorkspace.of(DrbdConfig.of(resource("a", 1, 7001), resource("b", 2, 7002)));
    assertThat(workspace.diagnostics()).isEmpty();
    assertThat(workspace.effective("a").orElseThrow().connections()).hasSize(1);
  }

  @Test
  void aChangeThatTakesAnotherResourcesPortIsReportedAndGoesAwayAgain() {
    DrbdWorkspace workspace =
        DrbdWorkspace.of(DrbdConfig.of(resource("a", 1, 7001), resource("b", 2, 7002)));
    assertThat(workspace.put(resource("a", 1, 7002)))
        .extracting(Diagnostic::code)
        .containsOnly("DRBD025");
    assertThat(workspace.put(resource("a", 1, 7001))).isEmpty();
    assertThat(workspace.diagnostics()).isEmpty();
  }

  @Test
  void aStackedResourceFollowsTheOneBelow() {
    Resource upper =
        Resource.builder("upper")
            .addVolumes(Volume.builder(0).device(Device.minor(9)).build())
            .addHosts(
                Host.builder(HostKind.STACKED)
                    .addNames("a")
                    .nodeId(0)
                    .address(Address.of("10.0.9.1", 1))
                    .build())
            .addHosts(Host.on("charlie").nodeId(1).address(Address.of("10.0.9.2", 1)).build())
            .build();
    DrbdWorkspace workspace = DrbdWorkspace.of(DrbdConfig.of(resource("a", 1, 7001), upper));
    assertThat(workspace.diagnostics()).isEmpty();
    assertThat(workspace.effective("upper").orElseThrow().host("bravo")).isPresent();
    assertThat(workspace.remove("a")).extracting(Diagnostic::code).contains("DRBD028");
    assertThat(workspace.put(resource("a", 1, 7001))).isEmpty();
  }

  @Property(tries = 300)
  void changesOneByOneEndWhereOneStepEnds(@ForAll long seed) {
    Random random = new Random(seed);
    DrbdWorkspace stepwise = DrbdWorkspace.of(DrbdConfig.of());
    List<Resource> present = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Resource next =
          random.nextInt(4) == 0
              ? new DrbdArbitraries(random.nextLong()).resource("r" + random.nextInt(4))
              : resource("r" + random.nextInt(4), random.nextInt(5), 7000 + random.nextInt(3));
      int at = index(present, next.name());
      if (at >= 0 && random.nextInt(4) == 0) {
        stepwise.remove(next.name());
        present.remove(at);
      } else {
        stepwise.put(next);
        if (at >= 0) {
          present.set(at, next);
        } else {
          present.add(next);
        }
      }
    }
    DrbdWorkspace fresh = DrbdWorkspace.of(new DrbdConfig(List.copyOf(present)));
    assertThat(sorted(stepwise.diagnostics())).isEqualTo(sorted(fresh.diagnostics()));
    assertThat(stepwise.effective().stream().map(EffectiveResource::name).sorted().toList())
        .isEqualTo(fresh.effective().stream().map(EffectiveResource::name).sorted().toList());
    for (EffectiveResource resource : fresh.effective()) {
      assertThat(stepwise.effective(resource.name())).contains(resource);
    }
  }

  private static int index(List<Resource> resources, String name) {
    for (int i = 0; i < resources.size(); i++) {
      if (resources.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> sorted(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(Diagnostic::toString)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
