package io.quorate.pacemaker.simulate;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parser;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The commands of {@code crm_simulate}; nothing is run here.
 *
 * <p>The tool never changes the cluster. It keeps the input in a file of its own while it runs, which only its user can
 * read. Exit codes: 66 no input or no cluster, 78 a CIB that the schema refuses.
 */
public final class CrmSimulate {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CrmSimulate() {}

  /** {@code crm_simulate --version}: the text with the release. */
  public static ToolCall<String> version() {
    return ToolCall.text(Command.of("crm_simulate", "--version"));
  }

  /**
   * {@code crm_simulate}, read from XML where the release has it, from 2.1.0 on, and from text before.
   *
   * @param release of the host
   */
  public static ToolCall<CrmSimulation> simulate(
      SimulateOptions options, PacemakerRelease release) {
    boolean xml = release.atLeast(2, 1, 0);
    Command command = Command.of("crm_simulate", words(options).toArray(String[]::new));
    if (options.input() instanceof SimulateInput.Pipe pipe) {
      command = command.withInput(pipe.cib());
    }
    Parser<CrmSimulation> parser = xml ? SimulateReports.XML : SimulateReports.TEXT;
    return ToolCall.of(xml ? command.with("--output-as=xml") : command, parser);
  }

  private static List<String> words(SimulateOptions options) {
    List<String> words = new ArrayList<>();
    words.add(options.executed() ? "--simulate" : "--run");
    if (options.input() instanceof SimulateInput.File file) {
      words.add("--xml-file=" + file.path());
    } else {
      words.add(options.input() instanceof SimulateInput.Live ? "--live-check" : "--xml-pipe");
    }
    options.moment().ifPresent(moment -> words.add("--set-datetime=" + text(moment)));
    flag(words, "--show-scores", options.scores());
    flag(words, "--show-utilization", options.utilization());
    options.quorum().ifPresent(it -> words.add("--quorum=" + it));
    options.watchdog().ifPresent(it -> words.add("--watchdog=" + it));
    each(words, "--node-up", options.nodesUp());
    each(words, "--node-down", options.nodesDown());
    each(words, "--node-fail", options.nodesFailed());
    each(words, "--op-inject", options.results());
    each(words, "--op-fail", options.failures());
    each(words, "--ticket-grant", options.ticketsGranted());
    each(words, "--ticket-revoke", options.ticketsRevoked());
    each(words, "--ticket-standby", options.ticketsInStandby());
    each(words, "--ticket-activate", options.ticketsActive());
    options.saveGraph().ifPresent(it -> words.add("--save-graph=" + it));
    options.saveOutput().ifPresent(it -> words.add("--save-output=" + it));
    return words;
  }

  /** A time that every release reads alike: with a blank, on UTC, without fractions. */
  private static String text(Instant moment) {
    return MOMENT.format(moment);
  }

  private static void flag(List<String> words, String option, boolean set) {
    if (set) {
      words.add(option);
    }
  }

  private static void each(List<String> words, String option, List<String> values) {
    values.forEach(value -> words.add(option + "=" + value));
  }
}
