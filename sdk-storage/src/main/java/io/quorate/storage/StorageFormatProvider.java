package io.quorate.storage;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.catalog.Inspection;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.dlm.format.DlmFormats;
import io.quorate.dlm.rule.DlmRules;
import io.quorate.dlm.rule.DlmSetup;
import io.quorate.dlm.status.DlmReports;
import io.quorate.ocfs2.format.Ocfs2Formats;
import io.quorate.ocfs2.rule.Ocfs2Rules;
import io.quorate.ocfs2.rule.Ocfs2Setup;
import io.quorate.ocfs2.status.Ocfs2Reports;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Registers the formats of OCFS2 and DLM under the names that shells and scripts use. */
public final class StorageFormatProvider implements FormatProvider {
  private static final Set<String> STANZAS = Set.of("cluster", "node", "heartbeat");

  /** For {@link java.util.ServiceLoader}. */
  public StorageFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(
        new Document<>(
            "ocfs2-cluster-conf",
            "ocfs2.cluster.conf(5): /etc/ocfs2/cluster.conf of the stack o2cb",
            List.of("/**/ocfs2/cluster.conf", "*.ocfs2-cluster-conf"),
            Ocfs2Formats.CLUSTER_CONF,
            Ocfs2Rules.all().over(Ocfs2Setup::of),
            StorageFormatProvider::isClusterConf),
        new Document<>(
            "o2cb-default",
            "/etc/default/o2cb and /etc/sysconfig/o2cb: what the service o2cb starts with",
            List.of("/**/default/o2cb", "/**/sysconfig/o2cb", "*.o2cb-default"),
            Ocfs2Formats.O2CB_DEFAULTS,
            Ocfs2Rules.all().over(Ocfs2Setup::of),
            source -> source.text().lines().anyMatch(line -> line.startsWith("O2CB_"))),
        new Document<>(
            "dlm-conf",
            "dlm.conf(5): /etc/dlm/dlm.conf",
            List.of("dlm.conf", "dlm-*.conf"),
            DlmFormats.CONF,
            DlmRules.all().over(DlmSetup::of),
            source -> false),
        report("mounted-ocfs2", "mounted.ocfs2 -d", "mounted.ocfs2*-d*", Ocfs2Reports.DETECTED),
        report("mounted-ocfs2-full", "mounted.ocfs2 -f", "mounted.ocfs2*-f*", Ocfs2Reports.MOUNTED),
        report(
            "ocfs2-stats",
            "debugfs.ocfs2 -R stats: the super block of a volume",
            "debugfs.ocfs2*stats*",
            Ocfs2Reports.SUPERBLOCK),
        report(
            "ocfs2-slotmap",
            "debugfs.ocfs2 -R slotmap: the slots that nodes have",
            "debugfs.ocfs2*slotmap*",
            Ocfs2Reports.SLOT_MAP),
        report(
            "ocfs2-heartbeats",
            "debugfs.ocfs2 -R hb: the last heartbeats of o2cb",
            "debugfs.ocfs2*hb*",
            Ocfs2Reports.HEARTBEATS),
        report(
            "ocfs2-volinfo",
            "o2info --volinfo, and tunefs.ocfs2 -Q as the SDK asks it",
            "o2info*volinfo*",
            Ocfs2Reports.VOLUME_INFO),
        report(
            "ocfs2-mkfs-line",
            "o2info --mkfs: the options that make such a volume",
            "o2info*mkfs*",
            Ocfs2Reports.MKFS_LINE),
        report(
            "ocfs2-features", "o2info --fs-features", "o2info*fs-features*", Ocfs2Reports.FEATURES),
        report(
            "ocfs2-freeinode", "o2info --freeinode", "o2info*freeinode*", Ocfs2Reports.FREE_INODES),
        report("ocfs2-freefrag", "o2info --freefrag", "o2info*freefrag*", Ocfs2Reports.FREE_SPACE),
        report("ocfs2-fsck", "fsck.ocfs2 -n", "fsck.ocfs2*", Ocfs2Reports.FSCK),
        report("ocfs2-mkfs", "mkfs.ocfs2", "mkfs.ocfs2*", Ocfs2Reports.MKFS),
        report("blkid-export", "blkid -p -o export", "blkid*export*", Ocfs2Reports.SIGNATURE),
        report("o2cluster", "o2cluster -o and -r", "o2cluster*", Ocfs2Reports.VOLUME_CLUSTER),
        report(
            "o2cb-oneline",
            "o2cb list-cluster NAME --oneline",
            "o2cb*oneline*",
            Ocfs2Reports.O2CB_ONELINE),
        report("dlm-ls", "dlm_tool ls and ls -n", "dlm_tool-ls*", DlmReports.LOCKSPACES),
        report("dlm-status", "dlm_tool status", "dlm_tool-status*", DlmReports.STATUS),
        report("dlm-config", "dlm_tool dump_config", "dlm_tool-dump_config*", DlmReports.SETTINGS),
        report("dlm-dump", "dlm_tool dump", "dlm_tool-dump.*", DlmReports.LOG),
        report("dlm-locks", "dlm_tool lockdump", "dlm_tool-lockdump*", DlmReports.LOCKS));
  }

  private static boolean isClusterConf(Source source) {
    Block root = new BlockSyntax(Dialect.STANZAS).parse(source, DiagnosticSink.ignoring());
    Set<String> heads =
        root.children().stream()
            .filter(Block.class::isInstance)
            .map(block -> block.keyword())
            .collect(Collectors.toSet());
    return heads.contains("cluster")
        && STANZAS.containsAll(heads)
        && root.children().stream().allMatch(Block.class::isInstance);
  }

  private static <T> FormatEntry<T> report(
      String name, String summary, String pattern, Parser<T> parser) {
    return new Report<>(name, summary, List.of(pattern), parser);
  }

  /** A file that people write. */
  private record Document<T>(
      String name,
      String summary,
      List<String> patterns,
      Format<T> written,
      RuleSet<T> rules,
      Predicate<Source> content)
      implements FormatEntry<T> {
    @Override
    public String module() {
      return "sdk-storage";
    }

    @Override
    public Parser<T> parser() {
      return written;
    }

    @Override
    public Optional<Format<T>> format() {
      return Optional.of(written);
    }

    @Override
    public boolean recognizes(Source source) {
      return content.test(source);
    }

    /** A file with errors is not judged: what it says is not known. */
    @Override
    public Inspection<?> inspect(Source source) {
      Parsed<T> loaded = load(source);
      return Inspection.of(loaded, loaded.hasErrors() ? RuleSet.none() : rules);
    }
  }

  /** Output of a tool. */
  private record Report<T>(String name, String summary, List<String> patterns, Parser<T> parser)
      implements FormatEntry<T> {
    @Override
    public String module() {
      return "sdk-storage";
    }

    @Override
    public Optional<Format<T>> format() {
      return Optional.empty();
    }
  }
}
