package io.quorate.pacemaker.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.text.Source;
import org.junit.jupiter.api.Test;

class SimulateFormatProviderTest {
  private static final FormatCatalog CATALOG = FormatCatalog.load();

  @Test
  void outputsAreRecognizedByTheirContent() {
    for (Source source : Recorded.all("graph")) {
      assertThat(name(source)).isEqualTo("transition-graph");
    }
    for (Source source : Recorded.all("xml")) {
      assertThat(name(source)).isEqualTo("crm-simulate-xml");
    }
    assertThat(name(Recorded.one("text", "2.1.5-fence.txt"))).isEqualTo("crm-simulate-text");
    assertThat(name(Recorded.one("text", "1.1.18-mixed.txt"))).isEqualTo("crm-simulate-text");
    assertThat(name(Source.of("x", "hello\n"))).isEmpty();
  }

  private static String name(Source source) {
    return CATALOG.recognize(source).map(it -> it.name()).orElse("");
  }
}
