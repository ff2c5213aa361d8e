package io.quorate.ocfs2.rule;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.ocfs2.model.Stanza;
import java.util.Optional;

/** Values of attributes; one that is none of its type counts as not set, because reading has reported it. */
final class Values {
  private Values() {}

  static <T> Optional<T> of(Stanza stanza, Option<T> row) {
    try {
      return stanza.settings().get(row);
    } catch (OptionValueException e) {
      return Optional.empty();
    }
  }
}
