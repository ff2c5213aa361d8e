package io.quorate.testkit.xml;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.format.Format;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model of any tree of elements; what starts with {@code unknown} it does not know. */
record Item(String name, Map<String, String> attributes, String text, List<Item> items) {
  static final Format<Item> FORMAT = Format.of(new XmlSyntax(), new ItemCodec());

  Item {
    attributes = Map.copyOf(attributes);
    items = List.copyOf(items);
  }

  static Item of(String name) {
    return new Item(name, Map.of(), "", List.of());
  }

  Item with(String attribute, String value) {
    Map<String, String> changed = new TreeMap<>(attributes);
    changed.put(attribute, value);
    return new Item(name, changed, text, items);
  }

  Item without(String attribute) {
    Map<String, String> changed = new TreeMap<>(attributes);
    changed.remove(attribute);
    return new Item(name, changed, text, items);
  }

  Item withText(String other) {
    return new Item(name, attributes, other, items);
  }

  Item withItems(List<Item> other) {
    return new Item(name, attributes, text, other);
  }

  Item with(int at, Item item) {
    List<Item> changed = new ArrayList<>(items);
    changed.set(at, item);
    return withItems(changed);
  }

  private static final class ItemCodec implements Codec<XmlElement, Item> {
    @Override
    public Item decode(XmlElement document, DiagnosticSink sink) {
      return document.root().map(this::item).orElse(Item.of("none"));
    }

    private Item item(XmlElement element) {
      Map<String, String> known = new TreeMap<>();
      for (XmlAttribute attribute : element.attributes()) {
        if (!attribute.name().startsWith("unknown")) {
          known.put(attribute.name(), attribute.value());
        }
      }
      List<Item> items =
          element.elements().stream()
              .filter(e -> !e.name().startsWith("unknown"))
              .map(this::item)
              .toList();
      return new Item(element.name(), known, element.text(), items);
    }

    @Override
    public XmlElement encode(Item value) {
      return XmlElement.document(element(value));
    }

    private XmlElement element(Item item) {
      XmlElement element = XmlElement.of(item.name());
      for (Map.Entry<String, String> entry : new TreeMap<>(item.attributes()).entrySet()) {
        element = element.with(entry.getKey(), entry.getValue());
      }
      return element
          .withText(item.text())
          .withChildren(item.items().stream().map(this::element).toList());
    }

    @Override
    public Object identity(XmlElement node) {
      return List.of(node.name(), node.attribute("id").orElse(""));
    }
  }
}
