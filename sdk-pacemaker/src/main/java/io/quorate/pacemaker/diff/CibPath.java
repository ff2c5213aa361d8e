package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place of an element as patches write it, for example {@code /cib/configuration/resources/primitive[@id='vm1']}.
 *
 * @param steps from the root on, at least one
 */
public record CibPath(List<Step> steps) {
  private static final String OPEN = "[@id='";
  private static final String CLOSE = "']";

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public CibPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a path has a step at least");
    }
  }

  /**
   * One level of a path.
   *
   * @param name of the element; {@code comment} for a comment
   * @param id of the element, when it has one
   */
  public record Step(String name, Optional<String> id) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it is empty, or has a character that ends it
     */
    public Step {
      if (name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf('[') >= 0) {
        throw new IllegalArgumentException("'" + name + "' is no name of an element");
      }
    }

    /** {@code primitive[@id='vm1']}. */
    @Override
    public String toString() {
      return id.map(value -> name + OPEN + value + CLOSE).orElse(name);
    }
  }

  /** The path of a root element without an id, for example of {@code cib}. */
  public static CibPath root(String name) {
    return new CibPath(List.of(new Step(name, Optional.empty())));
  }

  /** Reads a path; empty when it is malformed. */
  public static Optional<CibPath> parse(String text) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '/') {
        return Optional.empty();
      }
      int start = at + 1;
      at = nameEnd(text, start);
      String name = text.substring(start, at);
      Optional<String> id = Optional.empty();
      if (text.startsWith(OPEN, at)) {
        int end = idEnd(text, at + OPEN.length());
        if (end < 0) {
          return Optional.empty();
        }
        id = Optional.of(text.substring(at + OPEN.length(), end));
        at = end + CLOSE.length();
      }
      if (name.isEmpty()) {
        return Optional.empty();
      }
      steps.add(new Step(name, id));
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new CibPath(steps));
  }

  private static int nameEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '/' && text.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  /** Where an id ends: at a bracket behind which the path ends or goes on. */
  private static int idEnd(String text, int from) {
    int end = text.indexOf(CLOSE, from);
    while (end >= 0) {
      int behind = end + CLOSE.length();
      if (behind == text.length() || text.charAt(behind) == '/') {
        return end;
      }
      end = text.indexOf(CLOSE, end + 1);
    }
    return -1;
  }

  /** The path of a child without an id. */
  public CibPath child(String name) {
    return plus(new Step(name, Optional.empty()));
  }

  /** The path of a child with an id. */
  public CibPath child(String name, String id) {
    return plus(new Step(name, Optional.of(id)));
  }

  /** The path of a child element. */
  CibPath child(XmlElement element) {
    return plus(new Step(element.name(), element.attribute("id")));
  }

  private CibPath plus(Step step) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return new CibPath(all);
  }

  /** The last step. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The path of the parent; empty for the root. */
  public Optional<CibPath> parent() {
    return steps.size() == 1
        ? Optional.empty()
        : Optional.of(new CibPath(steps.subList(0, steps.size() - 1)));
  }

  /**
   * Whether Pacemaker finds an element by this id: it takes a path apart at slashes, quotes and blanks, and {@code ""}
   * for no id.
   */
  static boolean isUsable(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '/' || c == '\'' || c <= ' ') {
        return false;
      }
    }
    return !id.isEmpty();
  }

  /** {@code /cib/configuration/resources/primitive[@id='vm1']}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    steps.forEach(step -> out.append('/').append(step));
    return out.toString();
  }
}
