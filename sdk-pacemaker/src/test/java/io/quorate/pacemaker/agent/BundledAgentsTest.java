package io.quorate.pacemaker.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.LocalRunner;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BundledAgentsTest {
  @BeforeAll
  static void regenerate() throws IOException {
    if (Boolean.getBoolean("quorate.regenerate")) {
      AgentRecorder.record();
    }
  }

  @Test
  void everyRecordedAgentIsKnown() {
    AgentMetadataCatalog catalog = AgentMetadataCatalog.bundled();
    assertThat(AgentRecorder.AGENTS)
        .allSatisfy(
            agent ->
                assertThat(catalog.find(ResourceAgent.parse(agent)).orElseThrow().actions())
                    .isNotEmpty());
    assertThat(catalog.find(ResourceAgent.parse("ocf:custom:thing"))).isEmpty();
  }

  @Test
  void theRecordSaysWhatRulesNeed() {
    AgentMetadata drbd = find("ocf:linbit:drbd");
    assertThat(drbd.parameter("drbd_resource").orElseThrow().required()).isTrue();
    assertThat(drbd.actions("promote").get(0).timeout()).contains("90");
    assertThat(drbd.actions("monitor"))
        .extracting(action -> action.role().orElse(""))
        .hasSize(2)
        .doesNotContain("");
    AgentParameter login = find("stonith:fence_ipmilan").parameter("login").orElseThrow();
    assertThat(login.deprecated()).isTrue();
    assertThat(login.replacedBy()).contains("username");
    assertThat(find("ocf:heartbeat:VirtualDomain").actions("migrate_to").get(0).timeout())
        .contains("120s");
  }

  @Test
  void optionsOfTheClusterAndOfFenceDevicesAreKnown() {
    AgentParameter policy = PacemakerOptions.cluster("no-quorum-policy").orElseThrow();
    assertThat(policy.values()).contains("freeze", "ignore");
    assertThat(policy.defaultValue()).contains("stop");
    assertThat(PacemakerOptions.clusterNames()).contains("dc-version", "fencing-enabled");
    assertThat(PacemakerOptions.fencing())
        .extracting(AgentParameter::name)
        .contains("pcmk_host_list", "pcmk_delay_base");
  }

  @Test
  void aHostIsAskedAndItsAnswerRead() {
    RealTool.require("crm_resource");
    AgentMetadataCatalog live = AgentMetadataCatalog.live(LocalRunner.create());
    ResourceAgent dummy = ResourceAgent.parse("ocf:pacemaker:Dummy");
    AgentMetadata metadata = live.find(dummy).orElseThrow();
    assertThat(metadata.name()).isEqualTo("Dummy");
    assertThat(metadata.actions("start")).isNotEmpty();
    assertThat(live.find(ResourceAgent.parse("ocf:pacemaker:NoSuchAgent"))).isEmpty();
  }

  @Test
  void theRecordHasFactsOnly() throws IOException {
    for (String resource : List.of(BundledAgents.AGENTS, BundledAgents.OPTIONS)) {
      try (InputStream in = BundledAgents.class.getResourceAsStream(resource)) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .contains("<parameter name=")
            .doesNotContain("longdesc")
            .doesNotContain("shortdesc");
      }
    }
  }

  private static AgentMetadata find(String agent) {
    return AgentMetadataCatalog.bundled().find(ResourceAgent.parse(agent)).orElseThrow();
  }
}
