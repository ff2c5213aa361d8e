package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is not shown to people: values of parameters whose name says that they are secret. */
final class Secrets {
  static final String MASK = "********";

  private Secrets() {}

  /** Whether an attribute of an element is the value of a secret. */
  static boolean hides(XmlElement element, String attribute) {
    return attribute.equals("value")
        && element.attribute("name").filter(Secrets::isSecret).isPresent();
  }

  private static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("passw") || lower.contains("secret") || lower.equals("passphrase");
  }

  /** The element with all secrets in it masked, and without a place in a text. */
  static XmlElement masked(XmlElement element) {
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : element.children()) {
      children.add(child instanceof XmlElement inner ? masked(inner) : child);
    }
    XmlElement result = element.withOnlyChildren(children);
    return hides(element, "value") && element.attribute("value").isPresent()
        ? result.with("value", MASK)
        : result;
  }
}
