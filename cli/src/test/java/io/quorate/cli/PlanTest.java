package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quorate.cli.Shell.Run;
import io.quorate.testkit.RealTool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the plans of Pacemaker, which are on the class path of the program. */
class PlanTest {
  private static final String CIB =
      """
      <cib crm_feature_set="3.16.1" validate-with="pacemaker-3.9" epoch="1" num_updates="0" admin_epoch="0"
          have-quorum="1" dc-uuid="1">
        <configuration>
          <crm_config>
            <cluster_property_set id="cib-bootstrap-options">
              <nvpair id="stonith" name="stonith-enabled" value="STONITH"/>
            </cluster_property_set>
          </crm_config>
          <nodes>
            <node id="1" uname="n1"/>
            <node id="2" uname="n2"/>
          </nodes>
          <resources>
            <primitive id="a" class="ocf" provider="pacemaker" type="Dummy">
              <meta_attributes id="a-meta"><nvpair id="a-role" name="target-role" value="ROLE"/></meta_attributes>
            </primitive>
            <primitive id="f" class="stonith" type="fence_ipmilan">
              <instance_attributes id="f-p"><nvpair id="f-pw" name="passwd" value="hush-PASSWORD"/></instance_attributes>
            </primitive>
          </resources>
          <constraints/>
        </configuration>
        <status>
          <node_state id="1" uname="n1" in_ccm="true" crmd="online" join="member" expected="member"/>
          <node_state id="2" uname="n2" in_ccm="NODE2" crmd="online" join="member" expected="member"/>
        </status>
      </cib>
      """;

  private final Shell shell;

  PlanTest(@TempDir Path directory) {
    shell = new Shell(directory);
  }

  private static String cib(String stonith, String role, String node2, String password) {
    return CIB.replace("STONITH", stonith)
        .replace("ROLE", role)
        .replace("NODE2", node2)
        .replace("PASSWORD", password);
  }

  private static String cib(String role) {
    return cib("false", role, "true", "1");
  }

  @Test
  void nothingHappensAndThatIsSaid() {
    RealTool.require("crm_simulate");
    String file = shell.file("cib.xml", cib("Started"));
    Run run = shell.run("plan", file, file);
    assertThat(run.out()).contains("Nothing changes. Nothing would happen.\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aChangeIsPlanned() {
    RealTool.require("crm_simulate");
    Run run =
        shell.run(
            "plan", shell.file("old.cib", cib("Stopped")), shell.file("new.cib", cib("Started")));
    assertThat(run.out()).contains("Would happen\n  start  a  n1").contains("\nChanges\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void fencingIsSaidFirst() {
    RealTool.require("crm_simulate");
    Run run =
        shell.runWith(
            cib("true", "Started", "false", "1"),
            "plan",
            shell.file("old.cib", cib("false", "Started", "false", "1")),
            "-");
    assertThat(run.out()).startsWith("FENCING  reboot  n2");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aCrmFileIsTheNewConfiguration() {
    RealTool.require("crm_simulate");
    Run run =
        shell.run(
            "plan",
            "--at",
            "2026-03-01T12:00:00Z",
            shell.file("old.cib", cib("Started")),
            shell.file(
                "new.crm",
                """
                primitive a ocf:pacemaker:Dummy meta target-role=Stopped
                primitive f stonith:fence_ipmilan params passwd=hush-1
                property stonith-enabled=false
                """));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Would not happen any more\n  start  a");
  }

  @Test
  void asJsonAndWithoutPasswords() {
    RealTool.require("crm_simulate");
    String old = shell.file("old.cib", cib("false", "Stopped", "true", "1"));
    String wanted = shell.file("new.cib", cib("false", "Started", "true", "2"));
    Run run = shell.run("plan", "--json", old, wanted);
    JsonNode plan = run.json();
    assertThat(plan.get("verdict").asText()).isEqualTo("change");
    assertThat(plan.get("basis").asText()).isEqualTo("status");
    JsonNode start = plan.get("happens").get(0);
    assertThat(start.get("type").asText()).isEqualTo("resource-action");
    assertThat(start.get("change").asText()).isEqualTo("start");
    assertThat(start.get("resource").asText()).isEqualTo("a");
    assertThat(plan.get("fencings")).isEmpty();
    assertThat(plan.get("changes")).isNotEmpty();
    assertThat(plan.get("findings").has("added")).isTrue();
    assertThat(run.out() + shell.run("plan", old, wanted).out()).doesNotContain("hush");
  }

  @Test
  void whatTheSchemaRefusesIsNotPlanned() {
    RealTool.require("crm_simulate");
    Run run =
        shell.run(
            "plan",
            shell.file("old.cib", cib("Started")),
            shell.file(
                "new.cib", cib("Started").replace("type=\"Dummy\"", "type=\"Dummy\" bogus=\"1\"")));
    assertThat(run.out()).startsWith("PROBLEM  the schema refuses the new CIB");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNotPlanned() {
    RealTool.require("crm_simulate");
    Run run =
        shell.run(
            "plan", shell.file("old.cib", cib("Started")), shell.file("new.cib", "<cib><confi"));
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[XML");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void usage() {
    String file = shell.file("cib.xml", cib("Started"));
    assertThat(shell.run("plan").code()).isEqualTo(2);
    assertThat(shell.run("plan", file).err()).contains("two files are needed");
    assertThat(shell.run("plan", "--live", file, file).err()).contains("--live takes one file");
    assertThat(shell.run("plan", "-", "-").err()).contains("only one of the files");
    assertThat(shell.run("plan", "--at", "noon", file, file).err()).contains("'noon' is no time");
    assertThat(shell.run("plan", file, shell.file("x.txt", "hello\n")).err())
        .contains("no configuration whose changes can be planned");
    assertThat(shell.run("plan", file, "/nowhere/at/all").code()).isEqualTo(66);
  }
}
