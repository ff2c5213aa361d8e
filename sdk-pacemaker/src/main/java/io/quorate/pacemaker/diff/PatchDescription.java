package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlComment;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlSyntax;
import java.util.List;
import java.util.stream.Collectors;

/** A patch in words. */
final class PatchDescription {
  private static final XmlSyntax XML = new XmlSyntax();
  private static final String INDENT = "            ";

  private final StringBuilder out = new StringBuilder();

  private PatchDescription() {}

  static String of(CibPatch patch) {
    PatchDescription description = new PatchDescription();
    description.version(patch);
    if (patch.isEmpty()) {
      description.out.append("nothing changes\n");
    }
    patch.changes().forEach(description::change);
    return description.out.toString();
  }

  private void version(CibPatch patch) {
    String from = patch.source().map(PatchVersion::toString).orElse("any version");
    String to = patch.target().map(version -> " to " + version).orElse("");
    out.append("from ").append(from).append(to).append('\n');
  }

  private void change(CibChange change) {
    if (change instanceof CibChange.Delete delete) {
      line("deleted", subject(delete) + within(delete.path()));
    } else if (change instanceof CibChange.Modify modify) {
      line(
          "changed",
          name(modify.path().last()) + within(modify.path()) + ": " + attributes(modify));
    } else if (change instanceof CibChange.Move move) {
      line("moved", name(move.path().last()) + within(move.path()) + " to " + move.position());
    } else if (change instanceof CibChange.Create create) {
      line(
          "created",
          subject(create.node())
              + " in "
              + place(create.path().steps())
              + " at "
              + create.position());
      content(create.node());
    } else if (change instanceof CibChange.Subtract removed) {
      line("removed", "what is in, or marked in, this tree");
      content(removed.tree());
    } else if (change instanceof CibChange.Add added) {
      line("added", "what is in, or marked in, this tree");
      content(added.tree());
    }
  }

  private void line(String verb, String what) {
    out.append(String.format("%-9s ", verb)).append(what).append('\n');
  }

  private void content(XmlNode node) {
    String text =
        node instanceof XmlElement element ? XML.print(Secrets.masked(element)) : node.toString();
    text.strip().lines().forEach(line -> out.append(INDENT).append(line).append('\n'));
  }

  private static String attributes(CibChange.Modify modify) {
    return modify.attributes().stream()
        .map(
            a ->
                a.value()
                    .map(text -> a.name() + "=\"" + shown(modify.result(), a.name(), text) + "\"")
                    .orElse(a.name() + " removed"))
        .collect(Collectors.joining(", "));
  }

  private static String shown(XmlElement element, String attribute, String value) {
    return Secrets.hides(element, attribute) ? Secrets.MASK : value;
  }

  private static String subject(CibChange.Delete delete) {
    String name = name(delete.path().last());
    return delete.position().isPresent() ? name + " " + delete.position().getAsInt() : name;
  }

  private static String subject(XmlNode node) {
    if (node instanceof XmlElement element) {
      return element.attribute("id").map(id -> element.name() + " " + id).orElse(element.name());
    }
    return node instanceof XmlComment ? "comment" : "text";
  }

  private static String within(CibPath path) {
    return path.parent().map(parent -> " in " + place(parent.steps())).orElse("");
  }

  private static String place(List<CibPath.Step> steps) {
    List<CibPath.Step> shown = steps.size() > 1 ? steps.subList(1, steps.size()) : steps;
    return shown.stream().map(PatchDescription::name).collect(Collectors.joining(" / "));
  }

  private static String name(CibPath.Step step) {
    return step.id().map(id -> step.name() + " " + id).orElse(step.name());
  }
}
