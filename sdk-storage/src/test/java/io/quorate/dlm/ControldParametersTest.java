package io.quorate.dlm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.dlm.format.DlmFormats;
import io.quorate.dlm.model.ControldParameters;
import io.quorate.dlm.model.DlmConf;
import io.quorate.dlm.option.DlmOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControldParametersTest {
  @Test
  void defaultsAreThoseOfTheAgent() {
    ControldParameters none = ControldParameters.of(Map.of());
    assertThat(none).isEqualTo(ControldParameters.defaults());
    assertThat(none.settings().text("enable_startup_fencing")).contains("0");
    assertThat(none.allowStonithDisabled()).isFalse();
    assertThat(
            ControldParameters.of(Map.of("allow_stonith_disabled", "Yes")).allowStonithDisabled())
        .isTrue();
  }

  @Test
  void everySpellingOfAnArgumentIsRead() {
    ControldParameters parameters =
        ControldParameters.of(Map.of("args", " -K 1 -q0 --protocol=sctp --enable_fencing 0 -D"));
    assertThat(parameters.settings().text("log_debug")).contains("1");
    assertThat(parameters.settings().text("enable_quorum_fencing")).contains("0");
    assertThat(parameters.settings().text("protocol")).contains("sctp");
    assertThat(parameters.fencing()).contains(false);
    assertThat(parameters.settings().has(DlmOptions.ENABLE_STARTUP_FENCING)).isFalse();
  }

  @Test
  void theCommandLineOverridesTheFile() {
    DlmConf file = DlmFormats.CONF.parse("enable_fencing=1\nlog_debug=1\n").orThrow();
    DlmConf seen = ControldParameters.of(Map.of("args", "-f 0")).over(file);
    assertThat(file.isFencing()).isTrue();
    assertThat(seen.isFencing()).isFalse();
    assertThat(seen.value(DlmOptions.LOG_DEBUG)).contains(true);
    assertThat(seen.value(DlmOptions.PORT)).contains(21_064L);
  }

  @Test
  void aSwitchIsReadAsTheDaemonReadsIt() {
    assertThat(DlmFormats.CONF.parse("enable_fencing=yes\n").value().isFencing()).isFalse();
    assertThat(DlmFormats.CONF.parse("enable_fencing=2\n").value().isFencing()).isTrue();
    assertThat(DlmFormats.CONF.parse("enable_fencing=00\n").value().isFencing()).isFalse();
    assertThat(DlmFormats.CONF.parse("enable_fencing=yes\n").diagnostics())
        .extracting(found -> found.message())
        .containsExactly("the value of 'enable_fencing' is taken for 0");
  }
}
