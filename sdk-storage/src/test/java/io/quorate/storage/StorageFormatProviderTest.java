package io.quorate.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageFormatProviderTest {
  private static final FormatCatalog CATALOG = FormatCatalog.load();

  @ParameterizedTest
  @CsvSource({
    "/etc/ocfs2/cluster.conf, ocfs2-cluster-conf",
    "/etc/default/o2cb, o2cb-default",
    "/etc/sysconfig/o2cb, o2cb-default",
    "/etc/dlm/dlm.conf, dlm-conf",
    "mounted.ocfs2-d.out, mounted-ocfs2",
    "mounted.ocfs2-f.out, mounted-ocfs2-full",
    "debugfs.ocfs2-stats.out, ocfs2-stats",
    "o2info-mkfs.out, ocfs2-mkfs-line",
    "dlm_tool-ls-n.out, dlm-ls",
    "dlm_tool-dump.out, dlm-dump",
    "dlm_tool-dump_config.out, dlm-config"
  })
  void filesAreFoundByName(String file, String format) {
    assertThat(CATALOG.recognize(Source.of(file, "")).orElseThrow().name()).isEqualTo(format);
  }

  @Test
  void filesAreFoundByContent() {
    assertThat(name("cluster:\n\tname = c\n\tnode_count = 0\n")).isEqualTo("ocfs2-cluster-conf");
    assertThat(name("# the service\nO2CB_ENABLED=true\n")).isEqualTo("o2cb-default");
    assertThat(CATALOG.recognize(Source.of("<stdin>", "other:\n\ta = b\n"))).isEmpty();
  }

  private static String name(String text) {
    return CATALOG.recognize(Source.of("<stdin>", text)).orElseThrow().name();
  }

  @Test
  void rulesJudgeWhatCouldBeRead() {
    assertThat(codes("ocfs2-cluster-conf", "cluster:\n\tname = c\n\tnode_count = 3\n"))
        .containsExactly("OCFS101");
    assertThat(codes("ocfs2-cluster-conf", "cluster:\n\tname = c\n\tnode_count = x\n"))
        .containsExactly("OCFS005");
    assertThat(codes("o2cb-default", "O2CB_ENABLED=true\n")).containsExactly("OCFS110");
    assertThat(codes("dlm-conf", "enable_fencing=0\n")).containsExactly("DLM101");
  }

  private static List<String> codes(String format, String text) {
    return CATALOG
        .find(format)
        .orElseThrow()
        .inspect(Source.of("file", text))
        .report()
        .diagnostics()
        .stream()
        .map(Diagnostic::code)
        .toList();
  }
}
