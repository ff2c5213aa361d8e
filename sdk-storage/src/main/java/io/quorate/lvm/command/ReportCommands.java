package io.quorate.lvm.command;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.lvm.report.LvmReport;
import io.quorate.lvm.report.LvmReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commands that report: {@code vgs}, {@code pvs}, {@code lvs}, {@code lvm fullreport}; lvmreport(7).
 *
 * <p>They ask for JSON with sizes in bytes, and for the log of the command, which has what could not be read: the exit code
 * is 5 then, and the report complete but for that.
 */
public final class ReportCommands {
  private ReportCommands() {}

  /** {@code vgs} with every field of volume groups. */
  public static ToolCall<LvmReport> volumeGroups(ReportScope scope) {
    return report("vgs", scope, false, "vg_all");
  }

  /** {@code pvs} with every field of physical volumes, and the names of their volume groups. */
  public static ToolCall<LvmReport> physicalVolumes(ReportScope scope) {
    return report("pvs", scope, true, "pv_all,vg_name");
  }

  /** {@code lvs} with every field of logical volumes, and the names of their volume groups. */
  public static ToolCall<LvmReport> logicalVolumes(ReportScope scope) {
    return report("lvs", scope, true, "lv_all,vg_name");
  }

  /** {@code lvs --segments} with every field of segments, the UUIDs and names of their volumes. */
  public static ToolCall<LvmReport> segments(ReportScope scope) {
    ToolCall<LvmReport> call =
        report("lvs", scope, true, "seg_all,lv_uuid,lv_name,vg_name", "--segments");
    return call.withName("lvs --segments");
  }

  /** {@code lvm fullreport}: volume groups with all that is in them. */
  public static ToolCall<LvmReport> full(ReportScope scope) {
    List<String> arguments = new ArrayList<>(List.of("fullreport"));
    arguments.addAll(form());
    arguments.addAll(scope.options(true));
    arguments.addAll(scope.targets());
    return ToolCall.of(LvmTool.command("lvm", arguments), LvmReports.JSON)
        .withName("lvm fullreport")
        .withAcceptedExitCodes(0, 5);
  }

  /** {@code lvm version}: the release of the tools. */
  public static ToolCall<ToolVersion> version() {
    return ToolCall.of(LvmTool.command("lvm", List.of("version")), ReportCommands::version)
        .withName("lvm version")
        .withAcceptedExitCodes(0, 5);
  }

  private static Parsed<ToolVersion> version(Source source) {
    Optional<ToolVersion> found =
        source
            .text()
            .lines()
            .filter(line -> line.strip().startsWith("LVM version:"))
            .findFirst()
            .flatMap(ToolVersion::find);
    return new Parsed<>(
        found.orElseGet(() -> ToolVersion.parse("0")),
        found.isPresent()
            ? List.of()
            : List.of(
                Diagnostic.error(
                    "LVM030", "there is no LVM version", source.span(0, source.length()))));
  }

  private static ToolCall<LvmReport> report(
      String tool, ReportScope scope, boolean mayBeAll, String fields, String... options) {
    List<String> arguments = new ArrayList<>(form());
    arguments.addAll(List.of(options));
    arguments.add("--options=" + fields);
    arguments.addAll(scope.options(mayBeAll));
    arguments.addAll(scope.targets());
    return ToolCall.of(LvmTool.command(tool, arguments), LvmReports.JSON)
        .withAcceptedExitCodes(0, 5);
  }

  private static List<String> form() {
    return List.of("--reportformat=json", "--units=b", "--config=log/report_command_log=1");
  }
}
