package io.quorate.pacemaker.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.testkit.GoldenFiles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Text of releases from 1.1.7 to 3.0.1, with the status that is read from it.
 *
 * <p>{@code recorded-2.1.5-*} is what {@code crm_mon} of that release prints of the CIBs beside; texts of other releases are
 * written after their sources.
 */
class CrmMonTextGoldenTest {
  @Test
  void everyReleaseIsRead() {
    GoldenFiles.of("status/text", ".txt", ".model")
        .verify(
            file -> {
              Parser<ClusterStatus> parser =
                  file.getFileName().toString().endsWith("-list.txt")
                      ? CrmResourceList.PARSER
                      : CrmMonText.PARSER;
              Parsed<ClusterStatus> parsed = parser.parse(GoldenFiles.source(file));
              String found =
                  parsed.diagnostics().stream()
                      .map(each -> each + each.help().map(help -> "\n  " + help).orElse("") + "\n")
                      .collect(Collectors.joining());
              return found + ModelText.of(parsed.value());
            });
  }
}
