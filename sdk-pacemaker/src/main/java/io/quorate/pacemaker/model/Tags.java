package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Names for several elements: {@code tags}; from schema 1.3 on.
 *
 * @param tags in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Tags(List<Tag> tags, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithTags {
  /** Copies the list. */
  public Tags {
    tags = List.copyOf(tags);
  }

  /** A section. */
  public static Tags of(List<Tag> tags) {
    return new Tags(tags, Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return tags;
  }
}
