package io.quorate.pacemaker.diff;

import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlComment;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * CIBs with random changes.
 *
 * <p>Changes of any kind hit any element: attributes, order, places, comments. The harder ones make elements that ids do
 * not tell apart, ids that Pacemaker does not find, and text.
 */
final class TreeEdits {
  private static final int LABELLED = 8;
  private static final int ALL = 11;

  private final Random random;
  private final int kinds;
  private int fresh;

  private TreeEdits(Random random, int kinds) {
    this.random = random;
    this.kinds = kinds;
  }

  /**
   * A CIB and what became of it.
   *
   * @param before a fixture with some changes
   * @param after the same with some more
   */
  record Pair(XmlElement before, XmlElement after) {
    @Override
    public String toString() {
      return new XmlSyntax().print(XmlElement.document(before))
          + "\nand\n"
          + new XmlSyntax().print(XmlElement.document(after));
    }
  }

  /** Pairs with changes that ids tell apart. */
  static Arbitrary<Pair> labelled() {
    return pairs(LABELLED);
  }

  /** Pairs with changes of every kind. */
  static Arbitrary<Pair> any() {
    return pairs(ALL);
  }

  /** Pairs with changes of every kind but text, which Pacemaker does not compare. */
  static Arbitrary<Pair> withoutText() {
    return pairs(ALL - 1);
  }

  private static Arbitrary<Pair> pairs(int kinds) {
    List<XmlElement> roots = new ArrayList<>();
    for (XmlElement root : roots()) {
      if (kinds > LABELLED || isLabelled(root)) {
        roots.add(kinds == ALL ? root : withoutText(root));
      }
    }
    return Arbitraries.randomValue(
        r -> {
          TreeEdits edits = new TreeEdits(r, kinds);
          XmlElement before = edits.some(roots.get(r.nextInt(roots.size())), 6);
          return new Pair(before, edits.some(before, 10));
        });
  }

  /** The root elements of the fixtures, with the feature set that makes {@code crm_diff} use format 2. */
  static List<XmlElement> roots() {
    List<XmlElement> result = new ArrayList<>();
    for (Source source : GoldenFiles.of("cib/valid", ".xml", ".printed").sources()) {
      XmlElement root = new XmlSyntax().read(source).orThrow().root().orElseThrow();
      result.add(plain(root).with("crm_feature_set", "3.16.1"));
    }
    return result;
  }

  /** The element without indentation and without places in a text. */
  static XmlElement plain(XmlElement element) {
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : ChildNodes.counted(element)) {
      children.add(child instanceof XmlElement inner ? plain(inner) : child);
    }
    return element.withOnlyChildren(children);
  }

  private static boolean isLabelled(XmlElement element) {
    return ChildNodes.ambiguousNames(element.children()).isEmpty()
        && element.elements().stream().allMatch(TreeEdits::isLabelled);
  }

  private static XmlElement withoutText(XmlElement element) {
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        children.add(withoutText(inner));
      } else if (child instanceof XmlComment) {
        children.add(child);
      }
    }
    return element.withOnlyChildren(children);
  }

  private XmlElement some(XmlElement root, int most) {
    XmlElement result = root;
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      result = somewhere(result, 0);
    }
    return result;
  }

  private XmlElement somewhere(XmlElement element, int depth) {
    List<XmlElement> inner = element.elements();
    if (inner.isEmpty() || depth > 1 && random.nextInt(3) == 0) {
      return here(element, depth == 0);
    }
    XmlElement chosen = inner.get(random.nextInt(inner.size()));
    XmlElement changed = somewhere(chosen, depth + 1);
    List<XmlNode> children = new ArrayList<>(element.children());
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) == chosen) {
        children.set(i, changed);
      }
    }
    return element.withOnlyChildren(children);
  }

  private XmlElement here(XmlElement element, boolean isRoot) {
    List<XmlNode> children = new ArrayList<>(element.children());
    switch (random.nextInt(kinds)) {
      case 0, 1 -> {
        return element.with("description", "text <" + random.nextInt(4) + "> & 'more'");
      }
      case 2 -> {
        return element.without("description").without("score").without("value");
      }
      case 3 -> Collections.shuffle(children, random);
      case 4 -> children.removeIf(child -> random.nextInt(3) == 0);
      case 5 -> children.add(place(children), labelled("nvpair"));
      case 6 -> children.add(place(children), labelled("group").withChild(labelled("primitive")));
      case 7 -> children.add(place(children), XmlComment.of(" note " + random.nextInt(3) + " "));
      case 8 -> children.add(place(children), XmlElement.of("nvpair").with("id-ref", word()));
      case 9 -> children.add(place(children), XmlElement.of("nvpair").with("id", odd()));
      default -> {
        if (isRoot) {
          return element;
        }
        return random.nextBoolean() ? element.withText(word()) : element;
      }
    }
    return element.withOnlyChildren(children);
  }

  private int place(List<XmlNode> children) {
    return random.nextInt(children.size() + 1);
  }

  private XmlElement labelled(String name) {
    return XmlElement.of(name).with("id", name + "-" + fresh++).with("name", word());
  }

  private String word() {
    return "w" + random.nextInt(4);
  }

  private String odd() {
    return List.of("a b", "a/b", "it's", "", "x']", "same", "same").get(random.nextInt(7));
  }
}
