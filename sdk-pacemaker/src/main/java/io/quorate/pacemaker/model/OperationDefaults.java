package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Meta attributes of every operation that says nothing else: {@code op_defaults}.
 *
 * @param metaAttributes in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record OperationDefaults(List<AttributeSet> metaAttributes, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithOperationDefaults {
  /** Copies the list. */
  public OperationDefaults {
    metaAttributes = List.copyOf(metaAttributes);
  }

  /** A section. */
  public static OperationDefaults of(List<AttributeSet> metaAttributes) {
    return new OperationDefaults(metaAttributes, Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return metaAttributes;
  }
}
