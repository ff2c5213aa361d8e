package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ParserContract;
import java.util.ArrayList;
import java.util.List;

/** All parsers of reports on all recorded reports: no text makes any of them throw. */
class ReportContractTest extends ParserContract<List<Object>> {
  @Override
  protected Parser<List<Object>> parser() {
    return source -> {
      List<Object> values = new ArrayList<>();
      List<Diagnostic> found = new ArrayList<>();
      for (Parser<?> parser : PacemakerReportsTest.PARSERS.values()) {
        Parsed<?> parsed = parser.parse(source);
        values.add(parsed.value());
        parsed.diagnostics().stream()
            .filter(d -> d.isError() && !d.code().startsWith("XML") && !d.code().equals("PCR003"))
            .forEach(found::add);
      }
      return new Parsed<>(values, found);
    };
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all = new ArrayList<>();
    PacemakerReportsTest.PARSERS
        .keySet()
        .forEach(
            r -> all.addAll(GoldenFiles.of("pacemaker-report/" + r, ".out", ".read").sources()));
    return all;
  }
}
