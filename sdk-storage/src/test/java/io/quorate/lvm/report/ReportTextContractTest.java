package io.quorate.lvm.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;
import net.jqwik.api.Example;

/** Recorded reports as text. */
class ReportTextContractTest extends ParserContract<LvmReport> {
  @Override
  protected Parser<LvmReport> parser() {
    return LvmReports.TEXT;
  }

  @Override
  protected List<Source> fixtures() {
    return ReportFixtures.all(".txt");
  }

  @Example
  void noFieldIsUnknown() {
    for (Source source : fixtures()) {
      assertThat(parser().parse(source).diagnostics()).as(source.name()).isEmpty();
    }
  }
}
