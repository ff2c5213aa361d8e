package io.quorate.pacemaker.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.CommandException;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.testkit.ScriptedRunner;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgentMetadataTest {
  private static final ResourceAgent DRBD = ResourceAgent.parse("ocf:linbit:drbd");

  private static final String METADATA =
      """
      <?xml version="1.0"?>
      <!DOCTYPE resource-agent SYSTEM "ra-api-1.dtd">
      <resource-agent name="thing" version="1.1">
        <version>1.1</version>
        <longdesc lang="en">Manages things &amp; more.</longdesc>
        <parameters>
          <parameter name="ip" unique="0" required="0" obsoletes="ipaddr">
            <getopt mixed="-a, --ip=[ip]"/>
            <content type="string"/>
          </parameter>
          <parameter name="ipaddr" unique="0" required="0" deprecated="1">
            <content type="string"/>
          </parameter>
          <parameter name="old">
            <deprecated><replaced-with name="new"/><desc lang="en">Why.</desc></deprecated>
            <content type="integer" default="3"/>
          </parameter>
          <parameter name="name" unique-group="names" required="1">
            <content type="string" default=""/>
          </parameter>
          <parameter name="method">
            <content type="select" default="onoff"><option value="onoff"/><option value="cycle"/></content>
          </parameter>
        </parameters>
        <actions>
          <action name="start" timeout="90s"/>
          <action name="monitor" timeout="20" interval="10" role="Promoted" depth="0"/>
          <action name="monitor" timeout="30" interval="20" role="Unpromoted"/>
        </actions>
      </resource-agent>
      """;

  private static AgentMetadata read() {
    return AgentCommands.METADATA.parse(Source.of("metadata", METADATA)).orThrow();
  }

  @Test
  void bothWaysOfDeprecatingAreRead() {
    AgentMetadata metadata = read();
    assertThat(metadata.name()).isEqualTo("thing");
    assertThat(metadata.version()).isEqualTo("1.1");
    assertThat(metadata.parameter("ipaddr").orElseThrow())
        .isEqualTo(
            AgentParameter.builder("ipaddr", "string").deprecated(true).replacedBy("ip").build());
    assertThat(metadata.parameter("old").orElseThrow())
        .isEqualTo(
            AgentParameter.builder("old", "integer")
                .deprecated(true)
                .replacedBy("new")
                .defaultValue("3")
                .build());
    assertThat(metadata.parameter("ip").orElseThrow().deprecated()).isFalse();
  }

  @Test
  void parametersAndActionsAreRead() {
    AgentMetadata metadata = read();
    assertThat(metadata.parameter("name").orElseThrow())
        .isEqualTo(
            AgentParameter.builder("name", "string")
                .unique(true)
                .required(true)
                .defaultValue("")
                .build());
    assertThat(metadata.parameter("method").orElseThrow().values())
        .containsExactly("onoff", "cycle");
    assertThat(metadata.actions("monitor"))
        .containsExactly(
            AgentAction.builder("monitor")
                .timeout("20")
                .interval("10")
                .depth("0")
                .role("Promoted")
                .build(),
            AgentAction.builder("monitor").timeout("30").interval("20").role("Unpromoted").build());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(AgentMetadataXml.read(AgentMetadataXml.write(read()))).isEqualTo(read());
  }

  @Test
  void otherTextIsNoMetadata() {
    Parsed<AgentMetadata> parsed =
        AgentCommands.METADATA.parse(Source.of("metadata", "<service name='x'/>"));
    assertThat(parsed.diagnostics()).extracting(it -> it.code()).contains("PCM061");
    assertThat(AgentCommands.METADATA.parse(Source.of("metadata", "no such agent")).hasErrors())
        .isTrue();
  }

  @Test
  void aHostIsAskedOnceForEachAgent() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("crm_resource", "--show-metadata", "ocf:linbit:drbd").gives(METADATA);
      AgentMetadataCatalog live = AgentMetadataCatalog.live(runner);
      assertThat(live.find(DRBD)).contains(read());
      assertThat(live.find(DRBD)).contains(read());
    }
  }

  @Test
  void whatAHostDoesNotKnowAnotherCatalogMay() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("crm_resource", "--show-metadata", "ocf:linbit:drbd").fails(1, "not found");
      AgentMetadataCatalog other = AgentMetadataCatalog.of(Map.of(DRBD, read()));
      assertThat(AgentMetadataCatalog.live(runner).or(other).find(DRBD)).contains(read());
      assertThat(AgentMetadataCatalog.none().find(DRBD)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void aHostThatCannotBeReachedIsNoAnswer() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner
          .expect("crm_resource", "--show-metadata", "ocf:linbit:drbd")
          .fails(
              CommandException.of(
                  CommandException.Reason.CONNECTION,
                  "node-a",
                  AgentCommands.showMetadata(DRBD).command(),
                  "lost the connection",
                  ""));
      AgentMetadataCatalog live = AgentMetadataCatalog.live(runner);
      assertThatThrownBy(() -> live.find(DRBD)).isInstanceOf(CommandException.class);
    }
  }
}
