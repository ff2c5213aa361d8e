package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Compares an element with one of its forms. */
final class FormCheck {
  /** A word that another form takes says that the other one was meant. */
  private static final int WORD_OF_ANOTHER = 6;

  private static final int OTHER = 2;

  /**
   * What does not fit.
   *
   * @param weight how much it says that another form was meant
   * @param missing whether something is not there
   * @param diagnostic the finding, made when this form is the best one
   */
  record Problem(int weight, boolean missing, Supplier<Diagnostic> diagnostic) {}

  private final Findings findings;
  private final XmlElement element;
  private final Shape shape;
  private final Form form;
  private final List<Problem> problems = new ArrayList<>(0);

  FormCheck(Findings findings, XmlElement element, Shape shape, Form form) {
    this.findings = findings;
    this.element = element;
    this.shape = shape;
    this.form = form;
  }

  List<Problem> check(List<XmlAttribute> attributes, List<XmlElement> children) {
    checkAttributes(attributes);
    checkChildren(children);
    return problems;
  }

  private void checkAttributes(List<XmlAttribute> attributes) {
    for (XmlAttribute attribute : attributes) {
      Form.Attribute known = form.attributes().get(attribute.name());
      if (known == null) {
        add(OTHER, () -> findings.excludedAttribute(element, attribute, shape, form));
      } else if (!known.accepted().test(attribute.value())) {
        add(
            isTakenByAnother(attribute) ? WORD_OF_ANOTHER : OTHER,
            () -> findings.value(element, attribute, shape, known.row()));
      }
    }
    for (AttributeRow required : form.required()) {
      if (!has(attributes, required.name())) {
        missing(() -> findings.missingAttribute(element, required, shape));
      }
    }
  }

  private static boolean has(List<XmlAttribute> attributes, String name) {
    for (XmlAttribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void checkChildren(List<XmlElement> children) {
    List<Form.Run> runs = form.runs();
    int[][] counts = new int[runs.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new int[runs.get(i).slots().size()];
    }
    int current = 0;
    for (XmlElement child : children) {
      int run = runOf(child.name());
      if (run < 0) {
        add(OTHER, () -> findings.excludedElement(element, child, shape, form));
        continue;
      }
      if (run < current) {
        List<String> before = runs.get(current).slots().get(0).names();
        add(OTHER, () -> findings.order(element, child, before));
      }
      current = Math.max(current, run);
      int slot = runs.get(run).slotOf().getOrDefault(child.name(), 0);
      counts[run][slot]++;
      Form.Slot limits = runs.get(run).slots().get(slot);
      if (counts[run][slot] > limits.max()) {
        add(OTHER, () -> findings.tooMany(element, child, shape, limits.names()));
      }
    }
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        Form.Slot slot = runs.get(i).slots().get(j);
        if (counts[i][j] < slot.min()) {
          missing(() -> findings.missingElement(element, slot.names()));
        }
      }
    }
  }

  private int runOf(String name) {
    for (int i = 0; i < form.runs().size(); i++) {
      if (form.runs().get(i).slotOf().containsKey(name)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTakenByAnother(XmlAttribute attribute) {
    String value = attribute.value();
    return shape.forms().stream()
        .map(other -> other.attributes().get(attribute.name()))
        .anyMatch(other -> other != null && other.accepted().test(value));
  }

  private void add(int weight, Supplier<Diagnostic> diagnostic) {
    problems.add(new Problem(weight, false, diagnostic));
  }

  private void missing(Supplier<Diagnostic> diagnostic) {
    problems.add(new Problem(OTHER, true, diagnostic));
  }
}
