package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.List;
import java.util.Optional;

/** Something that two sides have changed in ways that do not go together. */
public sealed interface MergeConflict {
  /** The element that it is about. */
  CibPath path();

  /** One line for people, without a full stop. */
  String message();

  /**
   * An attribute that both sides gave different values; an empty one is not there.
   *
   * @param path of the element
   * @param name of the attribute
   * @param base what it was
   * @param mine what the one side made of it
   * @param theirs what the other side made of it
   * @param secret whether it is the value of a password, which the message does not show
   */
  record AttributeConflict(
      CibPath path,
      String name,
      Optional<String> base,
      Optional<String> mine,
      Optional<String> theirs,
      boolean secret)
      implements MergeConflict {
    @Override
    public String message() {
      return path
          + ": "
          + name
          + " was "
          + quoted(base)
          + ", is "
          + quoted(mine)
          + " here and "
          + quoted(theirs)
          + " there";
    }

    private String quoted(Optional<String> value) {
      return value.map(text -> "'" + (secret ? Secrets.MASK : text) + "'").orElse("absent");
    }

    /** The message. */
    @Override
    public String toString() {
      return message();
    }
  }

  /**
   * An element that one side deleted and the other changed.
   *
   * @param path of the element
   * @param base what it was
   * @param mine what the one side has; empty when it deleted it
   * @param theirs what the other side has; empty when it deleted it
   */
  record DeletedAndChanged(
      CibPath path, XmlElement base, Optional<XmlElement> mine, Optional<XmlElement> theirs)
      implements MergeConflict {
    @Override
    public String message() {
      return path
          + (mine.isEmpty() ? ": deleted here, changed there" : ": changed here, deleted there");
    }

    /** The message. */
    @Override
    public String toString() {
      return message();
    }
  }

  /**
   * Contents that both sides changed and that cannot be told apart piece by piece: text, or elements without ids.
   *
   * @param path of the parent of the contents
   * @param base what they were
   * @param mine what the one side made of them
   * @param theirs what the other side made of them
   */
  record ContentConflict(CibPath path, List<XmlNode> base, List<XmlNode> mine, List<XmlNode> theirs)
      implements MergeConflict {
    /** Copies the lists. */
    public ContentConflict {
      base = List.copyOf(base);
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }

    @Override
    public String message() {
      return path + ": what has no id in it was changed on both sides";
    }

    /** The message. */
    @Override
    public String toString() {
      return message();
    }
  }

  /**
   * Children that both sides put in different orders; those that only one side has are left out.
   *
   * @param path of the parent
   * @param mine the order of the one side
   * @param theirs the order of the other side
   */
  record OrderConflict(CibPath path, List<String> mine, List<String> theirs)
      implements MergeConflict {
    /** Copies the lists. */
    public OrderConflict {
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }

    @Override
    public String message() {
      return path
          + ": the order is "
          + String.join(", ", mine)
          + " here and "
          + String.join(", ", theirs)
          + " there";
    }

    /** The message. */
    @Override
    public String toString() {
      return message();
    }
  }

  /**
   * An id that the merged configuration has twice, because each side made an element of it at another place.
   *
   * @param path of the first one
   * @param id that is there twice
   * @param other the path of the second one
   */
  record DuplicateId(CibPath path, String id, CibPath other) implements MergeConflict {
    @Override
    public String message() {
      return "the id '" + id + "' is used by " + path + " and by " + other;
    }

    /** The message. */
    @Override
    public String toString() {
      return message();
    }
  }

  /**
   * A reference to an element that the other side deleted.
   *
   * @param path of the element that refers
   * @param attribute that refers
   * @param id of what is deleted
   */
  record LostReference(CibPath path, String attribute, String id) implements MergeConflict {
    @Override
    public String message() {
      return path + ": " + attribute + " refers to '" + id + "', which the other side deleted";
    }

    /** The message. */
    @Override
    public String toString() {
      return message();
    }
  }
}
