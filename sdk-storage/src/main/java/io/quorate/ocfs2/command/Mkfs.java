package io.quorate.ocfs2.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.ocfs2.option.Ocfs2Feature;
import io.quorate.ocfs2.status.MkfsReport;
import io.quorate.ocfs2.status.Ocfs2Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code mkfs.ocfs2} of ocfs2-tools 1.8.7; every option of mkfs.ocfs2(8) but those that only change what it prints. */
public final class Mkfs {
  private Mkfs() {}

  /** Makes a volume; where there is one, the tool asks and gets no answer, and does nothing. */
  public static ToolCall<MkfsReport> create(String device, MkfsOptions options) {
    return call(command(device, options));
  }

  /** Makes a volume, also where there is one; the tool asks once, and gets {@code y} on its standard input. */
  public static ToolCall<MkfsReport> overwrite(String device, MkfsOptions options) {
    return call(command(device, options).withInput("y\n"));
  }

  /** What {@link #create} would make. */
  public static ToolCall<MkfsReport> dryRun(String device, MkfsOptions options) {
    List<String> words = new ArrayList<>(List.of("--dry-run"));
    words.addAll(words(device, options));
    return call(Command.of("mkfs.ocfs2").with(words));
  }

  private static ToolCall<MkfsReport> call(Command command) {
    return ToolCall.of(command.withoutTimeout(), Ocfs2Reports.MKFS);
  }

  private static Command command(String device, MkfsOptions options) {
    return Command.of("mkfs.ocfs2").with(words(device, options));
  }

  private static List<String> words(String device, MkfsOptions options) {
    List<String> words = new ArrayList<>();
    options.blockSize().ifPresent(size -> words.addAll(List.of("-b", "" + size)));
    options.clusterSize().ifPresent(size -> words.addAll(List.of("-C", "" + size)));
    options.label().ifPresent(label -> words.addAll(List.of("-L", label)));
    if (options.local()) {
      words.addAll(List.of("-M", "local"));
    }
    options.slots().ifPresent(slots -> words.addAll(List.of("-N", "" + slots)));
    List<String> journal = new ArrayList<>();
    options.journalSize().ifPresent(size -> journal.add("size=" + size));
    options.journal64().ifPresent(wide -> journal.add(wide ? "block64" : "block32"));
    if (!journal.isEmpty()) {
      words.addAll(List.of("-J", String.join(",", journal)));
    }
    options.usage().ifPresent(usage -> words.addAll(List.of("-T", usage.word())));
    options.level().ifPresent(level -> words.add("--fs-feature-level=" + level.word()));
    List<String> features = new ArrayList<>();
    add(features, "", options.features());
    add(features, "no", options.withoutFeatures());
    if (!features.isEmpty()) {
      words.add("--fs-features=" + String.join(",", features));
    }
    options.stack().ifPresent(stack -> words.add("--cluster-stack=" + stack.word()));
    options.clusterName().ifPresent(name -> words.add("--cluster-name=" + name));
    if (options.globalHeartbeat()) {
      words.add("--global-heartbeat");
    }
    options.discard().ifPresent(discard -> words.add(discard ? "--discard" : "--nodiscard"));
    options.uuid().ifPresent(uuid -> words.addAll(List.of("-U", uuid.plain())));
    if (options.force()) {
      words.add("-F");
    }
    words.add(Devices.check(device));
    options.blocks().ifPresent(blocks -> words.add("" + blocks));
    return words;
  }

  private static void add(List<String> words, String prefix, Set<Ocfs2Feature> features) {
    features.forEach(feature -> words.add(prefix + feature.word()));
  }
}
