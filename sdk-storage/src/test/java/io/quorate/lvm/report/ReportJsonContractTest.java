package io.quorate.lvm.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;
import net.jqwik.api.Example;

/** Recorded reports in JSON. */
class ReportJsonContractTest extends ParserContract<LvmReport> {
  @Override
  protected Parser<LvmReport> parser() {
    return LvmReports.JSON;
  }

  @Override
  protected List<Source> fixtures() {
    return ReportFixtures.all(".json");
  }

  @Example
  void noFieldIsUnknown() {
    for (Source source : fixtures()) {
      assertThat(parser().parse(source).diagnostics()).as(source.name()).isEmpty();
    }
  }
}
