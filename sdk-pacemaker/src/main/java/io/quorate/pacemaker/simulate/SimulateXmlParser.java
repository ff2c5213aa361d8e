package io.quorate.pacemaker.simulate;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The XML of {@code crm_simulate --output-as=xml}, since 2.1; {@code crm_simulate-2.24.rng}.
 *
 * <p>The elements {@code cluster_status} and {@code revised_cluster_status} are left to the parsers of the cluster's
 * status.
 */
final class SimulateXmlParser implements Parser<CrmSimulation> {
  @Override
  public Parsed<CrmSimulation> parse(Source source) {
    Parsed<XmlElement> document = new XmlSyntax().read(source);
    List<Diagnostic> found = new ArrayList<>(document.diagnostics());
    Optional<XmlElement> root = document.value().root();
    if (root.isPresent() && !root.get().name().equals("pacemaker-result")) {
      found.add(
          Diagnostic.of(
                  Severity.ERROR,
                  "SIM004",
                  "the root element is '" + root.get().name() + "' and not 'pacemaker-result'")
              .at(root.get().nameSpan()));
      return new Parsed<>(CrmSimulation.builder().build(), found);
    }
    Reader reader = new Reader(found::add);
    root.ifPresent(reader::read);
    return new Parsed<>(reader.simulation.build(), found);
  }

  /** What was read so far. */
  private static final class Reader {
    private final DiagnosticSink sink;
    private final SimulationElements elements;
    private final CrmSimulationBuilder simulation = CrmSimulation.builder();

    Reader(DiagnosticSink sink) {
      this.sink = sink;
      this.elements = new SimulationElements(sink);
    }

    void read(XmlElement root) {
      for (XmlElement child : root.elements()) {
        switch (child.name()) {
          case "cluster_status", "revised_cluster_status" -> {}
          case "modifications" -> modifications(child);
          case "allocations", "utilizations", "allocations_utilizations" ->
              child.elements().forEach(it -> elements.figure(it).ifPresent(simulation::addFigures));
          case "actions" ->
              simulation.summary(
                  new TransitionSummary(child.elements().stream().map(elements::action).toList()));
          case "transition" ->
              simulation.transition(
                  new ExecutedTransition(child.elements().stream().map(elements::step).toList()));
          case "timings" ->
              child.elements().forEach(it -> elements.timing(it).ifPresent(simulation::addTimings));
          case "status" -> status(child);
          default -> unknown(child);
        }
      }
    }

    private void modifications(XmlElement element) {
      element
          .attribute("quorum")
          .ifPresent(it -> simulation.addModifications(new Modification.Quorum(it)));
      element
          .attribute("watchdog")
          .ifPresent(it -> simulation.addModifications(new Modification.Watchdog(it)));
      element.elements().forEach(it -> simulation.addModifications(elements.modification(it)));
    }

    private void status(XmlElement element) {
      List<String> errors =
          element.element("errors").stream()
              .flatMap(it -> it.elements("error").stream())
              .map(XmlElement::text)
              .toList();
      Optional<Integer> code = element.attribute("code").flatMap(SimulationElements::number);
      if (code.isEmpty()) {
        sink.report(
            Diagnostic.of(Severity.WARNING, "SIM003", "the status has no code that is a number")
                .at(element.nameSpan()));
        return;
      }
      simulation.status(
          new ToolStatus(code.get(), element.attribute("message").orElse(""), errors));
    }

    private void unknown(XmlElement element) {
      sink.report(
          Diagnostic.of(
                  Severity.WARNING, "SIM002", "the element '" + element.name() + "' is not known")
              .at(element.nameSpan()));
    }
  }
}
