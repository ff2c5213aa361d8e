package io.quorate.corosync.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.corosync.format.Corosync.Refusal;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser of corosync refuses, and at which line, is refused here at the same line; all else is accepted. */
class CorosyncJudgesTest {
  private static final int MUTATIONS = 150;
  private static final String[] PIECES = {
    "{",
    "}",
    ":",
    "#",
    " ",
    "\t",
    "\r",
    "x",
    "-1",
    "99999999999",
    "a b: c",
    "{ ",
    " }",
    "\u00a0",
    "foo {",
    "}\n",
    "\n",
    "token: x",
    "\f",
    "é",
    "off",
    "memberaddr: 1",
    "subsys: a b",
    "name: x"
  };

  @TempDir Path folder;

  private static boolean ofTheParser(Diagnostic found) {
    return found.code().startsWith("TREE")
        || List.of("CORO001", "CORO002", "CORO003", "CORO004", "CORO005").contains(found.code());
  }

  private static Optional<Diagnostic> ours(String text) {
    return CorosyncFormats.CONFIG.parse(Source.of("corosync.conf", text)).diagnostics().stream()
        .filter(found -> found.isError() && ofTheParser(found))
        .findFirst();
  }

  private void compare(Corosync corosync, String text) throws Exception {
    Optional<Refusal> refusal = corosync.refusal(text);
    Optional<Diagnostic> ours = ours(text);
    if (refusal.filter(r -> r.message().contains("is not found in /etc/")).isPresent()) {
      return; // users and groups are those of the host
    }
    if (refusal.filter(crash -> crash.line() == 0).isPresent()) {
      assertThat(CorosyncFormats.CONFIG.parse(text).diagnostics())
          .as(text)
          .anyMatch(found -> found.isError() || found.code().equals("CORO015"));
      return;
    }
    assertThat(ours.map(found -> found.span().orElseThrow().position().line()))
        .as(() -> "corosync: " + refusal + "\nhere: " + ours + "\n" + text)
        .isEqualTo(refusal.map(Refusal::line));
  }

  @Test
  void fixturesAreJudgedAlike() throws Exception {
    Corosync corosync = Corosync.in(folder);
    for (Source source : GoldenFiles.of("corosync-conf/valid", ".conf", ".printed").sources()) {
      compare(corosync, source.text());
      compare(corosync, source.text().replace("\n", "\r\n"));
      compare(corosync, source.text().stripTrailing());
    }
    for (Source source :
        GoldenFiles.of("corosync-conf/invalid", ".conf", ".diagnostics").sources()) {
      compare(corosync, source.text());
    }
  }

  @Test
  void damagedFilesAreJudgedAlike() throws Exception {
    Corosync corosync = Corosync.in(folder);
    List<Source> sources = GoldenFiles.of("corosync-conf/valid", ".conf", ".printed").sources();
    Random random = new Random(1405);
    for (int i = 0; i < MUTATIONS; i++) {
      String text = sources.get(random.nextInt(sources.size())).text();
      for (int j = random.nextInt(3); j >= 0; j--) {
        text = damaged(text, random);
      }
      compare(corosync, text);
    }
  }

  private static String damaged(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int line = random.nextInt(lines.size());
    String piece = PIECES[random.nextInt(PIECES.length)];
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
      case 2 -> lines.set(line, lines.get(line) + piece);
      case 3 -> lines.add(line, piece);
      case 4 -> {
        int colon = lines.get(line).indexOf(':');
        lines.set(line, lines.get(line).substring(0, colon + 1) + " " + piece);
      }
      case 5 -> {
        return text.substring(0, at) + piece + text.substring(at);
      }
      default -> {
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
      }
    }
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        ": {",
        " :{",
        "{ {",
        "a {{",
        "a : {",
        "a}{\n}",
        "a}{\nb: c\n}",
        "a {}",
        "a { b: c }",
        ":",
        ": x",
        ":x",
        "::",
        ":: x",
        " : xyz",
        "ab: c",
        "abc:",
        "a::b",
        "abc : : d",
        "}",
        "}}",
        "a {\n} }",
        "a {",
        "a {\n\n",
        "a {\n\r\n \n",
        "word",
        "word }",
        "totem {\ntoken: -0\n}",
        "totem {\ntoken: +5\n}",
        "totem {\ntoken: 0x10\n}",
        "totem {\ntoken: 4294967295\n}",
        "totem {\ntoken: 4294967296\n}",
        "totem {\ntoken:\n}",
        "totem {\ntoken_warning: 101\n}",
        "totem {\ntoken_warning: x\n}",
        "totem {\nversion: 3\n}",
        "totem {\nversion: x\n}",
        "totem {\nconfig_version: -1\n}",
        "totem {\nconfig_version: 18446744073709551615\n}",
        "totem {\ninterface {\nlinknumber: 256\n}\n}",
        "totem {\ninterface {\nringnumber: x\n}\n}",
        "totem {\ncrypto_cipher: 3des\n}",
        "totem {\nip_version: ipv4-6\n}",
        "totem {\nfoo {\ntoken: x\n}\n}",
        "nodelist {\nnode {\nfoo {\nnodeid: x\n}\n}\n}",
        "uidgid {\nuid: 0\nother: 1\n}",
        "uidgid {\nfoo {\nuid: 0\n}\n}",
        "logging {\nlogger_subsys {\n}\n}",
        "logging {\nlogger_subsys {\nsubsys: a b\n}\n}",
        "logging {\nlogger_subsys {\nsubsys: A\na b: c\n}\n}",
        "logging {\nlogging_daemon {\n}\n}",
        "logging {\nlogging_daemon {\nname: corosync\nsubsys: x y\n}\n}",
        "logging {\nlogging_daemon {\nname: x y\n}\n}",
        "logging {\nlogger_subsys {\nsubsys:\n}\n}",
        "totem {\ninterface {\nmember {\nother: 1\n}\n}\n}",
        "quorum {\ntwo_node: 256\n}",
        "quorum {\ndevice {\nmaster_wins: x\n}\n}",
        "system {\nsched_rr: maybe\n}",
        "system {\nmove_to_root_cgroup: off\n}",
        "resources {\nwatchdog_timeout: x\n}",
        "resources {\nsystem {\npoll_period: 1\nmemory_used {\npoll_period: -1\n}\n}\n}",
        "\ufefftotem {\nversion: 2\n}",
        "\ufeff# comment",
        "# comment {",
        "a\fb {\n}",
        "a\fb: c",
        "totem {\r\nversion: 2\r\n}\r\n",
        "totem {\nsecauth: maybe\n}",
        "totem {\na{b: c\n}",
      })
  void linesAreJudgedAlike(String text) throws Exception {
    compare(Corosync.in(folder), text);
    compare(Corosync.in(folder), text + "\n");
  }

  @Test
  void longLinesAndPathsAreJudgedAlike() throws Exception {
    Corosync corosync = Corosync.in(folder);
    for (int length = 508; length <= 513; length++) {
      for (String end : List.of("", "\n", "\r\n", "\nabc: d\n")) {
        compare(corosync, "#" + "x".repeat(length - 1) + end);
        compare(corosync, "abc: " + "\u00e9".repeat((length - 5) / 2) + end);
      }
    }
    for (int length = 244; length <= 255; length += 1) {
      compare(corosync, "x".repeat(length) + " {\n}\n");
      compare(corosync, "totem {\n" + "x".repeat(length) + ": y\n}\n");
      compare(corosync, "x".repeat(length) + " {\nab: c\n}\n");
    }
  }
}
