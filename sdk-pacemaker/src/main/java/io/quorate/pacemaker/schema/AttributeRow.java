package io.quorate.pacemaker.schema;

/**
 * An attribute of an element.
 *
 * @param name as written
 * @param type what its value may be
 * @param required whether it must be there
 * @param lifespan the schemas that have it so
 */
public record AttributeRow(String name, ValueType type, boolean required, Lifespan lifespan)
    implements Part {
  /** The same, but it may be left out. */
  public AttributeRow optional() {
    return new AttributeRow(name, type, false, lifespan);
  }

  /** The same from a schema on. */
  public AttributeRow since(int major, int minor) {
    return new AttributeRow(name, type, required, lifespan.since(major, minor));
  }

  /** The same up to a schema, which still has it. */
  public AttributeRow until(int major, int minor) {
    return new AttributeRow(name, type, required, lifespan.until(major, minor));
  }

  /** The same with what to write where it is gone. */
  public AttributeRow instead(String text) {
    return new AttributeRow(name, type, required, lifespan.instead(text));
  }

  /** The same in {@code pacemaker-next} only. */
  public AttributeRow onTrial() {
    return new AttributeRow(name, type, required, Lifespan.TRIAL);
  }
}
