package io.quorate.pacemaker.simulate;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Registers simulations and transition graphs under the names that shells and scripts use. */
public final class SimulateFormatProvider implements FormatProvider {
  private static final int SAMPLE = 1 << 16;
  private static final String PROLOGUE = "\\A\uFEFF?\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*";
  private static final Pattern GRAPH =
      Pattern.compile(PROLOGUE + "<transition_graph[\\s/>]", Pattern.DOTALL);
  private static final Pattern XML =
      Pattern.compile(
          PROLOGUE + "<pacemaker-result\\s[^>]*request=[\"'][^\"'>]*crm_simulate", Pattern.DOTALL);

  /** For {@link java.util.ServiceLoader}. */
  public SimulateFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(
        new Entry<>(
            "crm-simulate-text",
            "the text of crm_simulate, Pacemaker 1.1 to 3.0",
            SimulateReports.TEXT,
            Optional.empty(),
            SimulateFormatProvider::isText),
        new Entry<>(
            "crm-simulate-xml",
            "the output of crm_simulate --output-as=xml, Pacemaker 2.1 and later",
            SimulateReports.XML,
            Optional.empty(),
            text -> XML.matcher(text).find()),
        new Entry<>(
            "transition-graph",
            "what the scheduler orders the cluster to do: the output of crm_simulate --save-graph",
            TransitionGraphFormats.TRANSITION_GRAPH,
            Optional.of(TransitionGraphFormats.TRANSITION_GRAPH),
            text -> GRAPH.matcher(text).find()));
  }

  private static boolean isText(String text) {
    return !text.stripLeading().startsWith("<")
        && text.lines()
            .flatMap(line -> TextSection.startingWith(line).stream())
            .anyMatch(it -> it == TextSection.CURRENT || it == TextSection.SUMMARY);
  }

  private record Entry<T>(
      String name,
      String summary,
      Parser<T> parser,
      Optional<Format<T>> format,
      Predicate<String> recognition)
      implements FormatEntry<T> {
    @Override
    public String module() {
      return "sdk-pacemaker";
    }

    @Override
    public List<String> patterns() {
      return List.of();
    }

    @Override
    public boolean recognizes(Source source) {
      String text = source.text();
      return recognition.test(text.substring(0, Math.min(SAMPLE, text.length())));
    }
  }
}
