package io.quorate.pacemaker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.report.PacemakerResult;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.RealTool;
import io.quorate.testkit.ScriptedRunner;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacemakerCommandsTest {
  private static final List<Class<?>> TOOLS =
      List.of(
          AttrdUpdater.class,
          CibAdmin.class,
          CrmAdmin.class,
          CrmAttribute.class,
          CrmFailcount.class,
          CrmMon.class,
          CrmNode.class,
          CrmResource.class,
          CrmRule.class,
          CrmShadow.class,
          CrmStandby.class,
          CrmTicket.class,
          CrmVerify.class,
          StonithAdmin.class);

  static Stream<PacemakerCallTable.Case> cases() {
    return Stream.concat(
        PacemakerCallTable.current().stream(), PacemakerCallTable.others().stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void commandLine(PacemakerCallTable.Case each) {
    assertThat(String.join(" ", each.call().command().argv())).isEqualTo(each.words());
  }

  @Test
  void everyToolHasAsManyCommandsInTheTableAsFactories() {
    for (Class<?> tool : TOOLS) {
      Set<String> factories = new TreeSet<>();
      Arrays.stream(tool.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> method.getReturnType() == ToolCall.class)
          .forEach(method -> factories.add(method.toGenericString()));
      String program = program(tool);
      long rows =
          PacemakerCallTable.current().stream()
              .filter(each -> each.words().startsWith(program + " "))
              .map(PacemakerCallTable.Case::words)
              .distinct()
              .count();
      assertThat(rows).as(tool.getSimpleName()).isGreaterThanOrEqualTo(factories.size());
    }
  }

  private static String program(Class<?> tool) {
    return switch (tool.getSimpleName()) {
      case "CibAdmin" -> "cibadmin";
      case "CrmAdmin" -> "crmadmin";
      default ->
          tool.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    };
  }

  /**
   * Where no daemon runs, the tools look at the whole command line before they find that out, and end with another exit
   * code than 64, which says that they do not understand it.
   */
  @Test
  void theInstalledToolsUnderstandEveryCommandLine(@TempDir Path directory) {
    RealTool.require("crm_resource");
    LocalRunner runner = LocalRunner.create();
    Assumptions.assumeTrue(
        runner.run(Command.of("crm_node", "--list")).exitCode() == 102,
        "Pacemaker must not run here");
    PacemakerRelease installed = PacemakerCalls.on(runner).answer(PacemakerVersions.release());
    Assumptions.assumeTrue(installed.equals(PacemakerCallTable.NEW), "needs 2.1.5");
    for (PacemakerCallTable.Case each : PacemakerCallTable.current()) {
      Command command =
          each.call()
              .command()
              .withEnvironment("CIB_file", directory + "/absent.xml")
              .withEnvironment("CIB_shadow_dir", directory.toString());
      CommandResult result = runner.run(command);
      String words = result.stdout() + result.stderr();
      assertThat(result.exitCode()).as(each.words() + "\n" + words).isNotIn(64, 126, 127);
      assertThat(words).as(each.words()).doesNotContain("nknown option", "unrecognized option");
    }
  }

  @Test
  void xmlTravelsByStandardInput() {
    XmlElement secret = XmlElement.of("nvpair").with("id", "x").with("value", "geheim");
    Command command = CibAdmin.create().create("resources", secret).command();
    assertThat(command.argv()).noneMatch(word -> word.contains("geheim"));
    assertThat(new String(command.revealInput())).contains("value=\"geheim\"");
  }

  @Test
  void whatWaitsHasTime() {
    Duration minute = Duration.ofMinutes(1);
    CrmResource resource = CrmResource.of(PacemakerCallTable.NEW);
    StonithAdmin fencing = StonithAdmin.of(PacemakerCallTable.NEW);
    FenceOptions options = FenceOptions.none();
    assertThat(resource.waitForSettled(minute).command().timeout())
        .contains(minute.plus(Call.GRACE));
    assertThat(resource.restart("d1", minute).command().timeout())
        .contains(minute.plus(Call.GRACE));
    assertThat(fencing.fence("n2", options).command().timeout())
        .contains(FenceOptions.DEFAULT_TIMEOUT.plus(Call.GRACE));
    assertThat(
            fencing.fence("n2", options.withTimeout(minute).withDelay(minute)).command().timeout())
        .contains(minute.plus(minute).plus(Call.GRACE));
    assertThat(CrmVerify.live().command().timeout().orElseThrow()).isGreaterThan(minute);
  }

  @Test
  void whatAReleaseDoesNotHaveIsRefused() {
    PacemakerRelease old = PacemakerCallTable.OLD;
    CrmMon mon = CrmMon.of(old);
    MoveOptions move = MoveOptions.none();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrmRule.of(old))
        .withMessage("crm_rule needs Pacemaker 2.0.2, not 1.1.18");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> mon.xml(CrmMonOptions.none().withFenceHistory(3), PacemakerResult.PARSER));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mon.xml(CrmMonOptions.none().withNode("n1"), PacemakerResult.PARSER));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrmResource.of(old).clearExpired("d1", move));
    assertThatIllegalArgumentException().isThrownBy(() -> CrmAdmin.of(old).pacemakerd());
    assertThatIllegalArgumentException().isThrownBy(() -> StonithAdmin.of(old).history(true));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    CrmResource resource = CrmResource.of(PacemakerCallTable.NEW);
    MoveOptions timed = MoveOptions.none().withLifetime(Duration.ofHours(1));
    CleanupOptions operation = CleanupOptions.all().withOperation("start");
    assertThatIllegalArgumentException().isThrownBy(() -> resource.clear("d1", timed));
    assertThatIllegalArgumentException().isThrownBy(() -> resource.refresh(operation));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MoveOptions.none().withLifetime(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FenceOptions.none().withDelay(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> CrmMonOptions.none().withFenceHistory(4));
    assertThatIllegalArgumentException().isThrownBy(() -> CrmStandby.query("n1 n2"));
  }

  @Test
  void aFileIsGivenByTheEnvironment() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner
          .expect(Command.of("cibadmin", "--bump").withEnvironment("CIB_file", "/tmp/cib.xml"))
          .gives("");
      OfflineCib.file("/tmp/cib.xml").on(runner).call(CibAdmin.create().bump());
      runner
          .expect(
              Command.of("cibadmin", "--bump")
                  .withEnvironment("CIB_shadow", "s")
                  .withEnvironment("CIB_shadow_dir", "/tmp"))
          .gives("");
      OfflineCib.shadow("s", "/tmp").on(runner).call(CibAdmin.create().bump());
    }
  }
}
