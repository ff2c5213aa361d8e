package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.AttributeSetContent;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Names and values. */
final class AttributeSetXml {
  private static final Shape SET = Shape.of("id", "id-ref", "score");
  private static final Shape NVPAIR = Shape.of("id", "id-ref", "name", "value");

  private AttributeSetXml() {}

  /** Reads a child if it is a set of one of the usual kinds. */
  static boolean readInto(List<? super AttributeSet> contents, Reading in, XmlElement child) {
    switch (child.name()) {
      case "instance_attributes" -> contents.add(read(in, child, AttributeSet.Kind.INSTANCE));
      case "meta_attributes" -> contents.add(read(in, child, AttributeSet.Kind.META));
      case "utilization" -> contents.add(read(in, child, AttributeSet.Kind.UTILIZATION));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Reads the children of an element that holds sets of some kinds and nothing else. */
  static List<AttributeSet> readAll(Reading in, ElementReader element, AttributeSet.Kind... kinds) {
    List<AttributeSet> result = new ArrayList<>();
    for (XmlElement child : element.children()) {
      boolean known = false;
      for (AttributeSet.Kind kind : kinds) {
        if (child.name().equals(kind.element())) {
          result.add(read(in, child, kind));
          known = true;
        }
      }
      if (!known) {
        String[] names = new String[kinds.length];
        for (int i = 0; i < names.length; i++) {
          names[i] = kinds[i].element();
        }
        element.unknown(child, names);
      }
    }
    return result;
  }

  static AttributeSet read(Reading in, XmlElement xml, AttributeSet.Kind kind) {
    ElementReader e = in.open(xml, SET);
    List<AttributeSetContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "nvpair" -> contents.add(nvpair(in, child));
        case "rule" -> contents.add(RuleXml.read(in, child));
        default -> e.unknown(child, "nvpair", "rule");
      }
    }
    return new AttributeSet(
        kind, e.optional(), e.optional(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static Nvpair nvpair(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, NVPAIR).leaf();
    return new Nvpair(
        e.optional(), e.optional(), e.optional(), e.optional(), e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, AttributeSet set) {
    return out.element(
        set,
        set.kind().element(),
        SET,
        () -> out.all(set.contents(), AttributeSetXml::content),
        set.id(),
        set.idRef(),
        set.score());
  }

  private static XmlElement content(Writing out, AttributeSetContent content) {
    if (content instanceof Nvpair pair) {
      return out.leaf(pair, "nvpair", NVPAIR, pair.id(), pair.idRef(), pair.name(), pair.value());
    }
    return RuleXml.write(out, (Rule) content);
  }
}
