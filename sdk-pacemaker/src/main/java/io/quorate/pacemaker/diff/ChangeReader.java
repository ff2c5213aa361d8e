package io.quorate.pacemaker.diff;

import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlComment;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads the changes of a patch of format 2; those that cannot be made are reported and left out. */
final class ChangeReader {
  private static final List<String> ATTRIBUTES = List.of("operation", "path", "position");

  private final PatchReader reader;

  ChangeReader(PatchReader reader) {
    this.reader = reader;
  }

  List<CibChange> read(XmlElement diff) {
    List<CibChange> result = new ArrayList<>();
    for (XmlElement child : diff.elements()) {
      if (child.name().equals("version")) {
        reader.versions(child);
      } else if (child.name().equals("change")) {
        change(child).ifPresent(result::add);
      } else {
        reader.unknownElement(child);
      }
    }
    return result;
  }

  private Optional<CibChange> change(XmlElement element) {
    reader.unknownAttributes(element, ATTRIBUTES);
    String operation = element.attribute("operation").orElse("");
    String text = element.attribute("path").orElse("");
    Optional<CibPath> path = CibPath.parse(text);
    if (path.isEmpty()) {
      reader.error(
          "CDF004",
          text.isEmpty() ? "the change has no path" : "'" + text + "' is no path",
          valueOrName(element, "path"),
          "a path is written /cib/configuration/resources/primitive[@id='ID']");
      return Optional.empty();
    }
    return switch (operation) {
      case "create" -> create(element, path.get());
      case "delete" ->
          Optional.of(
              new CibChange.Delete(path.get(), commentPosition(element), element.headOrigin()));
      case "modify" -> modify(element, path.get());
      case "move" ->
          Optional.of(new CibChange.Move(path.get(), position(element), element.headOrigin()));
      default -> {
        reader.error(
            "CDF003",
            operation.isEmpty()
                ? "the change has no operation"
                : "'" + operation + "' is no operation",
            valueOrName(element, "operation"),
            "operations are create, delete, modify and move");
        yield Optional.empty();
      }
    };
  }

  private static Optional<Span> valueOrName(XmlElement element, String attribute) {
    return element.attributeNode(attribute).flatMap(XmlAttribute::valueSpan).or(element::nameSpan);
  }

  private Optional<CibChange> create(XmlElement element, CibPath path) {
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement || node instanceof XmlComment) {
        return Optional.of(
            new CibChange.Create(path, position(element), node, element.headOrigin()));
      }
    }
    reader.error(
        "CDF007",
        "the creation has no element",
        element.nameSpan(),
        "the new element stands in the change");
    return Optional.empty();
  }

  private Optional<CibChange> modify(XmlElement element, CibPath path) {
    Optional<XmlElement> result =
        element.element("change-result").flatMap(r -> r.elements().stream().findFirst());
    if (result.isEmpty()) {
      reader.error(
          "CDF007",
          "the modification has no result",
          element.nameSpan(),
          "change-result holds the element with all its attributes, which is what Pacemaker applies");
      return Optional.empty();
    }
    List<AttributeChange> changes = new ArrayList<>();
    for (XmlElement child : element.elements()) {
      if (child.name().equals("change-list")) {
        child.elements("change-attr").forEach(a -> attribute(a, result.get(), changes));
      } else if (!child.name().equals("change-result")) {
        reader.unknownElement(child);
      }
    }
    return Optional.of(new CibChange.Modify(path, changes, result.get(), element.headOrigin()));
  }

  private void attribute(XmlElement element, XmlElement result, List<AttributeChange> changes) {
    reader.unknownAttributes(element, List.of("name", "operation", "value"));
    String name = element.attribute("name").orElse("");
    boolean unset = element.attribute("operation").equals(Optional.of("unset"));
    Optional<String> value =
        unset ? Optional.empty() : Optional.of(element.attribute("value").orElse(""));
    changes.add(new AttributeChange(name, value));
    if (!result.attribute(name).equals(value)) {
      reader.warning(
          "CDF009",
          "the change of '"
              + name
              + "' is not what the result says, and Pacemaker applies the result",
          element.span());
    }
  }

  private int position(XmlElement element) {
    OptionalLong number = Numbers.read(element.attribute("position").orElse(""));
    if (number.isEmpty() || number.getAsLong() > Integer.MAX_VALUE) {
      reader.error(
          "CDF005",
          element.attribute("position").isPresent()
              ? "'" + element.attribute("position").orElse("") + "' is no position"
              : "the change has no position",
          valueOrName(element, "position"),
          "a position counts the elements of the parent from 0 on; Pacemaker takes 0");
      return 0;
    }
    return (int) number.getAsLong();
  }

  private OptionalInt commentPosition(XmlElement element) {
    return element.attributeNode("position").isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(position(element));
  }
}
