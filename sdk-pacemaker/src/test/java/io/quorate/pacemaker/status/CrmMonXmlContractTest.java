package io.quorate.pacemaker.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ParserContract;
import java.util.List;

class CrmMonXmlContractTest extends ParserContract<ClusterStatus> {
  @Override
  protected Parser<ClusterStatus> parser() {
    return CrmMonXml.PARSER;
  }

  @Override
  protected List<Source> fixtures() {
    return GoldenFiles.of("status/xml", ".xml", ".model").sources().stream()
        .filter(source -> !CrmMonXml.PARSER.parse(source).hasErrors())
        .toList();
  }
}
