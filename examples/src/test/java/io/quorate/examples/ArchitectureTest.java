package io.quorate.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The allowed arrows between packages, as a table; an arrow that is not in it fails. */
class ArchitectureTest {
  private static final String ROOT = "io.quorate.";

  /** Package to the packages that it may use; each may use itself. Packages of one module lie below its name. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          arrow("core"),
          arrow("core.text", "core"),
          arrow("core.value", "core"),
          arrow("core.diagnostic", "core", "core.text"),
          arrow("core.option", "core", "core.text", "core.diagnostic"),
          arrow("core.block", "core", "core.text", "core.diagnostic", "core.format"),
          arrow("core.xml", "core", "core.text", "core.diagnostic", "core.format"),
          arrow("core.format", "core", "core.text", "core.diagnostic"),
          arrow("core.rule", "core", "core.text", "core.diagnostic", "core.format"),
          arrow("core.exec", "core", "core.text", "core.diagnostic", "core.format", "core.value"),
          arrow(
              "core.catalog",
              "core",
              "core.text",
              "core.diagnostic",
              "core.exec",
              "core.format",
              "core.rule"),
          arrow("testkit", "core.*"),
          arrow("testkit.lab", "core", "core.*", "testkit"),
          arrow("drbd.option", "core.option", "core.diagnostic", "core.text"),
          arrow("drbd.model", "core.option", "core.text", "core.value", "drbd.option"),
          arrow(
              "drbd.effective",
              "core.option",
              "core.text",
              "core.diagnostic",
              "drbd.option",
              "drbd.model"),
          arrow(
              "drbd.format",
              "core.*",
              "drbd.option",
              "drbd.model",
              "drbd.effective",
              "drbd.rule",
              "drbd.show",
              "drbd.metadata",
              "drbd.status"),
          arrow("drbd.metadata", "core", "core.text", "core.diagnostic", "core.format"),
          arrow("drbd.status", "core.text", "core.diagnostic", "core.format"),
          arrow(
              "drbd.show",
              "core.text",
              "core.diagnostic",
              "core.option",
              "core.block",
              "core.format",
              "drbd.option",
              "drbd.model",
              "drbd.status"),
          arrow(
              "drbd.rule",
              "core.option",
              "core.text",
              "core.diagnostic",
              "core.rule",
              "drbd.status",
              "drbd.option",
              "drbd.model",
              "drbd.effective"),
          arrow(
              "drbd.command",
              "core.option",
              "core.text",
              "core.diagnostic",
              "core.format",
              "core.exec",
              "drbd.metadata",
              "drbd.status"),
          arrow(
              "drbd",
              "core",
              "core.*",
              "drbd.command",
              "drbd.metadata",
              "drbd.status",
              "drbd.rule"),
          arrow(
              "drbd.splitbrain",
              "core",
              "core.*",
              "drbd",
              "drbd.command",
              "drbd.metadata",
              "drbd.rule",
              "drbd.status"),
          arrow("pacemaker.internal"),
          arrow("pacemaker.model", "core.text", "core.value", "core.xml"),
          arrow(
              "pacemaker.format",
              "core.text",
              "core.diagnostic",
              "core.format",
              "core.xml",
              "pacemaker.model"),
          arrow("pacemaker.value", "core.text", "core.diagnostic", "pacemaker.internal"),
          arrow(
              "pacemaker.evaluate",
              "core.text",
              "core.diagnostic",
              "pacemaker.internal",
              "pacemaker.value"),
          arrow(
              "pacemaker.effective",
              "core.text",
              "core.diagnostic",
              "pacemaker.model",
              "pacemaker.value",
              "pacemaker.evaluate"),
          arrow("pacemaker.agent", "core", "core.*", "pacemaker.model"),
          arrow(
              "pacemaker.report",
              "core.catalog",
              "core.text",
              "core.diagnostic",
              "core.format",
              "core.xml",
              "pacemaker.format",
              "pacemaker.model",
              "pacemaker.status"),
          arrow(
              "pacemaker.cib",
              "core",
              "core.*",
              "pacemaker.command",
              "pacemaker.diff",
              "pacemaker.format",
              "pacemaker.model",
              "pacemaker.rule",
              "pacemaker.schema",
              "pacemaker.value",
              "pacemaker.status"),
          arrow(
              "pacemaker.command",
              "core",
              "core.*",
              "pacemaker.agent",
              "pacemaker.diff",
              "pacemaker.model",
              "pacemaker.report",
              "pacemaker.value",
              "pacemaker.status"),
          arrow(
              "pacemaker.rule",
              "core.text",
              "core.diagnostic",
              "core.rule",
              "pacemaker.model",
              "pacemaker.value",
              "pacemaker.evaluate",
              "pacemaker.effective",
              "pacemaker.agent"),
          arrow(
              "pacemaker.schema",
              "core.text",
              "core.diagnostic",
              "core.xml",
              "core.rule",
              "core.exec",
              "pacemaker.model"),
          arrow(
              "pacemaker.crm",
              "core.text",
              "core.diagnostic",
              "core.format",
              "core.value",
              "core.xml",
              "pacemaker.format",
              "pacemaker.model"),
          arrow(
              "pacemaker.status",
              "core.text",
              "core.diagnostic",
              "core.xml",
              "core.format",
              "pacemaker.internal",
              "pacemaker.model",
              "pacemaker.value"),
          arrow(
              "pacemaker.history",
              "pacemaker.effective",
              "pacemaker.evaluate",
              "pacemaker.internal",
              "pacemaker.model",
              "pacemaker.status",
              "pacemaker.value"),
          arrow("pacemaker.diff", "core", "core.*", "pacemaker.format", "pacemaker.model"),
          arrow("pacemaker.simulate", "core.*", "pacemaker.value", "pacemaker.status"),
          arrow(
              "pacemaker.plan",
              "core.*",
              "pacemaker.diff",
              "pacemaker.effective",
              "pacemaker.format",
              "pacemaker.model",
              "pacemaker.rule",
              "pacemaker.schema",
              "pacemaker.simulate",
              "pacemaker.value",
              "pacemaker.status"),
          arrow(
              "pacemaker.watch", "core", "pacemaker.model", "pacemaker.status", "pacemaker.value"),
          arrow(
              "pacemaker",
              "core",
              "core.*",
              "pacemaker.cib",
              "pacemaker.command",
              "pacemaker.crm",
              "pacemaker.format",
              "pacemaker.model",
              "pacemaker.plan",
              "pacemaker.report",
              "pacemaker.rule",
              "pacemaker.schema",
              "pacemaker.status",
              "pacemaker.value",
              "pacemaker.watch"),
          arrow("corosync.option", "core.option"),
          arrow("corosync.model", "core.option", "core.text", "corosync.option"),
          arrow("corosync.key", "core", "core.value"),
          arrow(
              "corosync.effective",
              "core.option",
              "core.text",
              "corosync.option",
              "corosync.model"),
          arrow(
              "corosync.change",
              "core.option",
              "core.text",
              "corosync.option",
              "corosync.model",
              "corosync.effective"),
          arrow(
              "corosync.rule",
              "core.option",
              "core.text",
              "core.diagnostic",
              "core.rule",
              "corosync.option",
              "corosync.model",
              "corosync.effective"),
          arrow(
              "corosync.format",
              "core.*",
              "corosync.option",
              "corosync.model",
              "corosync.effective",
              "corosync.rule",
              "corosync.status"),
          arrow("corosync.status", "core.text", "core.diagnostic", "core.format"),
          arrow("corosync.command", "core.exec", "core.format", "corosync.status"),
          arrow(
              "corosync.watch",
              "core.diagnostic",
              "core.exec",
              "core.format",
              "corosync.command",
              "corosync.status"),
          arrow("corosync", "core", "core.*", "corosync.*"),
          arrow("storage.line", "core.text", "core.diagnostic", "core.format"),
          arrow("ocfs2.option", "core.option"),
          arrow("ocfs2.model", "core.option", "core.text", "ocfs2.option"),
          arrow(
              "ocfs2.status",
              "core.text",
              "core.diagnostic",
              "core.format",
              "ocfs2.model",
              "ocfs2.option"),
          arrow(
              "ocfs2.command",
              "core.text",
              "core.exec",
              "core.format",
              "ocfs2.model",
              "ocfs2.option",
              "ocfs2.status"),
          arrow(
              "ocfs2.rule",
              "core.option",
              "core.text",
              "core.diagnostic",
              "core.rule",
              "ocfs2.option",
              "ocfs2.model",
              "ocfs2.status"),
          arrow("ocfs2.format", "core.*", "storage.line", "ocfs2.option", "ocfs2.model"),
          arrow("ocfs2", "core", "core.*", "ocfs2.command", "ocfs2.model", "ocfs2.status"),
          arrow("dlm.option", "core.option"),
          arrow("dlm.model", "core.option", "core.text", "dlm.option"),
          arrow(
              "dlm.status",
              "core.option",
              "core.text",
              "core.diagnostic",
              "core.format",
              "dlm.option"),
          arrow("dlm.command", "core.exec", "core.option", "dlm.option", "dlm.status"),
          arrow(
              "dlm.rule",
              "core.option",
              "core.text",
              "core.diagnostic",
              "core.rule",
              "dlm.option",
              "dlm.model"),
          arrow("dlm.format", "core.*", "storage.line", "dlm.option", "dlm.model"),
          arrow("dlm", "core", "core.*", "dlm.command", "dlm.status"),
          arrow(
              "storage",
              "core.*",
              "ocfs2.format",
              "ocfs2.rule",
              "ocfs2.status",
              "dlm.format",
              "dlm.rule",
              "dlm.status"),
          arrow("lvm.value", "core.text", "core.diagnostic", "core.block"),
          arrow("lvm.option", "core.option", "lvm.value"),
          arrow("lvm.model", "core.option", "core.text", "lvm.value", "lvm.option"),
          arrow("lvm.filter", "lvm.option", "lvm.model"),
          arrow("lvm.status", "core.text", "core.diagnostic", "core.format"),
          arrow(
              "lvm.report",
              "core.text",
              "core.diagnostic",
              "core.format",
              "lvm.value",
              "lvm.status"),
          arrow(
              "lvm.rule",
              "core.option",
              "core.text",
              "core.diagnostic",
              "core.rule",
              "core.exec",
              "lvm.option",
              "lvm.model",
              "lvm.filter",
              "lvm.report",
              "lvm.status"),
          arrow(
              "lvm.format",
              "core.*",
              "lvm.value",
              "lvm.option",
              "lvm.model",
              "lvm.report",
              "lvm.status",
              "lvm.rule"),
          arrow(
              "lvm.command",
              "core.text",
              "core.diagnostic",
              "core.format",
              "core.exec",
              "lvm.value",
              "lvm.model",
              "lvm.format",
              "lvm.report",
              "lvm.status"),
          arrow("lvm", "core", "core.*", "lvm.*"),
          arrow("ipmi.wire", "core"),
          arrow("ipmi.session", "ipmi", "ipmi.command", "ipmi.wire"),
          arrow("ipmi.transport", "ipmi", "ipmi.command", "ipmi.session", "ipmi.wire"),
          arrow("ipmi.command", "ipmi.wire"),
          arrow("ipmi", "core", "core.value", "ipmi.command", "ipmi.wire"),
          arrow("cli", "core.*"),
          arrow("examples", "core.*", "drbd.*", "corosync.*", "pacemaker.*", "storage"));

  private static final List<String> FOREIGN =
      List.of("com.google", "org.immutables", "com.fasterxml", "picocli", "com.sun");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.quorate");

  private static Map.Entry<String, List<String>> arrow(String from, String... to) {
    return Map.entry(from, List.of(to));
  }

  @Test
  void onlyTheArrowsOfTheTableExist() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      String from = room(each);
      assertThat(ARROWS).as("the package of " + each.getName()).containsKey(from);
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith("io.quorate")) {
          String to = room(target);
          if (!to.equals(from)
              && ARROWS.get(from).stream().noneMatch(allowed -> matches(allowed, to))) {
            wrong.add(from + " -> " + to + " in " + each.getSimpleName());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRowOfTheTableIsAPackage() {
    Set<String> present = new TreeSet<>();
    CLASSES.forEach(each -> present.add(room(each)));
    assertThat(present).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
  }

  @Test
  void foreignLibrariesStayOutOfPublicSignatures() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      if (!each.getModifiers().contains(JavaModifier.PUBLIC)) {
        continue;
      }
      for (JavaCodeUnit unit : each.getCodeUnits()) {
        List<JavaClass> types = new ArrayList<>(unit.getRawParameterTypes());
        types.add(unit.getRawReturnType());
        types.stream()
            .filter(type -> FOREIGN.stream().anyMatch(type.getPackageName()::startsWith))
            .forEach(type -> wrong.add(unit.getFullName() + " shows " + type.getName()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void exceptionsHaveOneRoot() {
    classes()
        .that()
        .resideInAPackage("io.quorate..")
        .and()
        .areAssignableTo(RuntimeException.class)
        .and()
        .haveModifier(JavaModifier.PUBLIC)
        .should()
        .beAssignableTo("io.quorate.core.QuorateException")
        .check(CLASSES);
  }

  private static boolean matches(String allowed, String room) {
    return allowed.endsWith(".*")
        ? room.startsWith(allowed.substring(0, allowed.length() - 1))
            || room.equals(allowed.substring(0, allowed.length() - 2))
        : room.equals(allowed);
  }

  /** The package as the table names it: {@code core.text}, {@code cli}. */
  private static String room(JavaClass each) {
    String name = each.getPackageName().substring(ROOT.length());
    String[] parts = name.split("\\.");
    return parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
  }
}
