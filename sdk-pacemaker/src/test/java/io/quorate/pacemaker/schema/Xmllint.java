package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.model.SchemaVersion;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Asks xmllint for the verdict of the schemas that Pacemaker has installed. */
final class Xmllint {
  private static final int FILES_OF_ONE_CALL = 500;

  private final Path tool;
  private final Path schema;

  private Xmllint(Path tool, Path schema) {
    this.tool = tool;
    this.schema = schema;
  }

  static Xmllint require(SchemaVersion version) {
    Path schema = Path.of("/usr/share/pacemaker", version + ".rng");
    Path tool = RealTool.require("xmllint");
    if (!Files.exists(schema)) {
      String message = "needs " + schema + " of Pacemaker";
      if ("required".equals(System.getenv("QUORATE_REAL_TOOLS"))) {
        throw new AssertionError(message);
      }
      Assumptions.abort(message);
    }
    return new Xmllint(tool, schema);
  }

  /** Whether each of the files is valid, in their order. */
  List<Boolean> verdicts(List<Path> files) throws IOException, InterruptedException {
    List<Boolean> verdicts = new ArrayList<>();
    for (int i = 0; i < files.size(); i += FILES_OF_ONE_CALL) {
      verdicts.addAll(oneCall(files.subList(i, Math.min(files.size(), i + FILES_OF_ONE_CALL))));
    }
    return verdicts;
  }

  private List<Boolean> oneCall(List<Path> files) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(tool.toString(), "--noout", "--relaxng", schema.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Map<String, Boolean> said = new HashMap<>();
    for (String line : output.lines().toList()) {
      if (line.endsWith(" validates")) {
        said.put(line.substring(0, line.lastIndexOf(" validates")), true);
      } else if (line.endsWith(" fails to validate")) {
        said.put(line.substring(0, line.lastIndexOf(" fails to validate")), false);
      }
    }
    return files.stream()
        .map(
            file -> {
              Boolean verdict = said.get(file.toString());
              if (verdict == null) {
                throw new AssertionError("no verdict on " + file + " in: " + output);
              }
              return verdict;
            })
        .toList();
  }
}
