package io.quorate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.NodeState;
import io.quorate.pacemaker.model.Status;
import io.quorate.pacemaker.model.TransientAttributes;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCibTest {
  private final Cib cib = GenerateCib.cib("vm_web", "vm_db");

  @Test
  void whatIsGeneratedReadsBack() {
    Parsed<Cib> read = CibFormats.CIB.parse(CibFormats.CIB.print(cib));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value()).isEqualTo(cib);
  }

  @Test
  void theSchemaTakesIt(@TempDir Path directory) throws IOException {
    String tool = RealTool.require("xmllint").toString();
    RealTool.require("crm_simulate"); // it comes with the schemas
    Path file = Files.writeString(directory.resolve("cib.xml"), CibFormats.CIB.print(cib));
    CommandResult result =
        LocalRunner.create()
            .run(
                Command.of(
                    tool,
                    "--noout",
                    "--relaxng",
                    "/usr/share/pacemaker/pacemaker-3.9.rng",
                    file.toString()));
    assertThat(result.stderr()).isEqualTo(file + " validates\n");
  }

  @Test
  void storageStartsAfterDrbdIsPromotedAndGuestsAfterStorage(@TempDir Path directory)
      throws IOException {
    String tool = RealTool.require("crm_simulate").toString();
    Cib running =
        cib.withHaveQuorum("1")
            .withStatus(
                Status.builder()
                    .addContents(state("1", "virt-cl-drbd-0"), state("2", "virt-cl-drbd-1"))
                    .build());
    Path file = Files.writeString(directory.resolve("cib.xml"), CibFormats.CIB.print(running));
    CommandResult result =
        LocalRunner.create().run(Command.of(tool, "--xml-file", file.toString(), "--simulate"));
    String text = result.stdout();
    assertThat(text)
        .containsSubsequence(
            "p_drbd_r0:0     promote", "p_images:0      start", "vm_web          start");
    assertThat(text).contains("vm_db").doesNotContain("blocked");
  }

  /** A node that is online, on which the agent found good data. */
  private static NodeState state(String id, String name) {
    AttributeSet found =
        AttributeSet.of(AttributeSet.Kind.INSTANCE, "status-" + id)
            .with("master-p_drbd_r0", "10000");
    return NodeState.builder()
        .id(id)
        .uname(name)
        .inCcm("true")
        .crmd("online")
        .join("member")
        .expected("member")
        .addContents(TransientAttributes.builder().id(id).addAttributeSets(found).build())
        .build();
  }
}
