package io.quorate.pacemaker.simulate;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.simulate.Modification.NodeState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The single elements of a simulation's XML. */
final class SimulationElements {
  private static final Pattern FENCE = Pattern.compile("Fence \\((\\S+)\\)");
  private static final Pattern GUEST = Pattern.compile("(\\S+) \\(resource: (\\S+)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,10}");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,12})?");

  private final DiagnosticSink sink;

  SimulationElements(DiagnosticSink sink) {
    this.sink = sink;
  }

  static Optional<Integer> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  SummaryAction action(XmlElement element) {
    Optional<? extends SummaryAction> action =
        switch (element.name()) {
          case "rsc_action" -> resourceAction(element);
          case "node_action" -> nodeAction(element);
          default -> Optional.empty();
        };
    if (action.isEmpty()) {
      unknown(element);
      return new OtherAction(text(element));
    }
    return action.get();
  }

  private Optional<ResourceAction> resourceAction(XmlElement element) {
    Optional<ResourceChange> change = element.attribute("action").flatMap(ResourceChange::of);
    Optional<String> resource = element.attribute("resource");
    Optional<Places> places = change.flatMap(it -> places(element, it));
    if (resource.isEmpty() || places.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        places
            .get()
            .action(
                change.get(),
                resource.get(),
                element.attribute("reason"),
                element.attribute("blocked").equals(Optional.of("true"))));
  }

  private static Optional<Places> places(XmlElement element, ResourceChange change) {
    Optional<String> source = element.attribute("source");
    Optional<String> destination = element.attribute("dest");
    Optional<ResourceRole> role = element.attribute("role").flatMap(ResourceRole::of);
    Optional<ResourceRole> next = element.attribute("next-role").flatMap(ResourceRole::of);
    Optional<String> place = element.attribute("node").or(() -> source).or(() -> destination);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    boolean two = source.isPresent() && destination.isPresent();
    if (role.isPresent() && next.isPresent()) {
      return Optional.of(
          two
              ? Places.roles(role.get(), source.get(), next.get(), destination.get())
              : Places.roles(role.get(), next.get(), place.get()));
    }
    return Optional.of(
        two
            ? Places.between(role, source.get(), destination.get())
            : Places.at(change, role, place.get()));
  }

  private static Optional<NodeAction> nodeAction(XmlElement element) {
    Optional<String> named = element.attribute("node");
    String task = element.attribute("task").orElse("");
    Matcher fence = FENCE.matcher(task);
    boolean fences = fence.matches();
    boolean known = fences || task.equals("Fence") || task.equals("Shutdown");
    if (named.isEmpty() || !known) {
      return Optional.empty();
    }
    Matcher guest = GUEST.matcher(named.get());
    boolean isGuest = guest.matches();
    return Optional.of(
        new NodeAction(
            task.equals("Shutdown") ? NodeChange.SHUTDOWN : NodeChange.FENCE,
            isGuest ? guest.group(1) : named.get(),
            fences ? Optional.of(fence.group(1)) : Optional.empty(),
            isGuest ? Optional.of(guest.group(2)) : Optional.empty(),
            element.attribute("reason")));
  }

  SimulationStep step(XmlElement element) {
    Optional<String> node = element.attribute("node");
    Optional<String> task = element.attribute("task");
    Optional<? extends SimulationStep> step =
        switch (element.name()) {
          case "rsc_action" -> resourceOperation(element);
          case "pseudo_action" -> task.map(it -> new PseudoOperation(it, node));
          case "cluster_action" ->
              task.flatMap(
                  it -> node.map(on -> new ClusterOperation(it, element.attribute("id"), on)));
          case "fencing_action" ->
              element
                  .attribute("target")
                  .flatMap(it -> element.attribute("op").map(op -> new FencingOperation(it, op)));
          case "inject_attr" -> attribute(element);
          default -> Optional.empty();
        };
    if (step.isEmpty()) {
      unknown(element);
      return new OtherStep(text(element));
    }
    return step.get();
  }

  private static Optional<ResourceOperation> resourceOperation(XmlElement element) {
    Optional<String> resource = element.attribute("resource");
    Optional<String> operation = element.attribute("op");
    Optional<String> node = element.attribute("node");
    Optional<String> interval =
        element.attribute("interval").filter(it -> MILLISECONDS.matcher(it).matches());
    return resource.isEmpty() || operation.isEmpty() || node.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ResourceOperation(
                resource.get(), operation.get(), StepLine.interval(interval), node.get()));
  }

  private static Optional<Modification.Attribute> attribute(XmlElement element) {
    Optional<String> name = element.attribute("name");
    return name.map(
        it ->
            new Modification.Attribute(
                it,
                element.attribute("value").orElse(""),
                element.attribute("node_path").orElse(""),
                element.attribute("cib_node").orElse("")));
  }

  Modification modification(XmlElement element) {
    Optional<String> action = element.attribute("action");
    Optional<? extends Modification> modification =
        switch (element.name()) {
          case "modify_node" ->
              action
                  .flatMap(SimulationElements::nodeState)
                  .flatMap(
                      it -> element.attribute("node").map(on -> new Modification.Node(it, on)));
          case "modify_ticket" ->
              action
                  .flatMap(ModificationLine::ticketState)
                  .flatMap(
                      it -> element.attribute("ticket").map(on -> new Modification.Ticket(it, on)));
          case "inject_spec" -> element.attribute("spec").map(Modification.Operation::new);
          case "inject_attr" -> attribute(element);
          default -> Optional.empty();
        };
    if (modification.isEmpty()) {
      unknown(element);
      return new Modification.Other(text(element));
    }
    return modification.get();
  }

  private static Optional<NodeState> nodeState(String word) {
    return switch (word) {
      case "Online" -> Optional.of(NodeState.ONLINE);
      case "Offline" -> Optional.of(NodeState.OFFLINE);
      case "Failing" -> Optional.of(NodeState.FAILING);
      default -> Optional.empty();
    };
  }

  Optional<SchedulerFigure> figure(XmlElement element) {
    String node = element.attribute("node").orElse("");
    String function = element.attribute("function").orElse("");
    String score = element.attribute("score").orElse("");
    return switch (element.name()) {
      case "node_weight" ->
          Optional.of(
              new SchedulerFigure.Allocation(
                  function, element.attribute("id"), node, FigureLine.score(score)));
      case "promotion_score" ->
          Optional.of(
              new SchedulerFigure.Promotion(
                  element.attribute("id").orElse(""),
                  element.attribute("node"),
                  FigureLine.score(score)));
      case "capacity" ->
          Optional.of(
              new SchedulerFigure.Capacity(
                  element.attribute("comment").orElse(""), node, amounts(element)));
      case "utilization" ->
          Optional.of(
              new SchedulerFigure.Utilization(
                  function, element.attribute("resource").orElse(""), node, amounts(element)));
      default -> {
        unknown(element);
        yield Optional.empty();
      }
    };
  }

  private static Map<String, String> amounts(XmlElement element) {
    Map<String, String> amounts = new LinkedHashMap<>();
    element.elements().forEach(it -> amounts.put(it.name(), it.text()));
    return amounts;
  }

  Optional<Timing> timing(XmlElement element) {
    Optional<Duration> duration =
        element
            .attribute("duration")
            .filter(it -> SECONDS.matcher(it).matches())
            .map(FigureLine::seconds);
    if (!element.name().equals("timing") || duration.isEmpty()) {
      unknown(element);
      return Optional.empty();
    }
    return Optional.of(new Timing(element.attribute("file").orElse(""), duration.get()));
  }

  private void unknown(XmlElement element) {
    sink.report(
        Diagnostic.of(
                Severity.WARNING,
                "SIM002",
                "the element '" + element.name() + "' is not understood")
            .at(element.nameSpan()));
  }

  private static String text(XmlElement element) {
    return new XmlSyntax().print(element).strip();
  }
}
