package io.quorate.ocfs2.format;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.status.Ocfs2Reports;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real o2cb as a judge of cluster.conf files; it reads a file and touches nothing else. */
record RealO2cb(Path tool, Path file) {
  static RealO2cb in(Path folder) {
    return new RealO2cb(RealTool.require("o2cb"), folder.resolve("cluster.conf"));
  }

  /** Whether it takes a text. */
  boolean takes(String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return run("list-clusters").isSuccess();
  }

  /** What it says about a cluster of the last text. */
  O2cbCluster cluster(String name) {
    String said = run("list-cluster", "--oneline", "--", name).stdout();
    return Ocfs2Reports.O2CB_ONELINE.parse(Source.of("oneline", said)).orThrow().orElseThrow();
  }

  /** The names of the clusters of the last text. */
  List<String> names() {
    return run("list-clusters").stdout().lines().toList();
  }

  private CommandResult run(String... arguments) {
    return LocalRunner.create()
        .run(Command.of(tool.toString(), "--config-file=" + file).with(arguments));
  }
}
