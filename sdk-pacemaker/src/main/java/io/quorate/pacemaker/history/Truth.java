package io.quorate.pacemaker.history;

import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.value.CibBoolean;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Values of attributes as the scheduler reads them. */
final class Truth {
  private Truth() {}

  /** Whether a value is there and means yes. */
  static boolean is(@Nullable String value) {
    return value != null && CibBoolean.read(value).orElse(false);
  }

  static boolean is(Optional<String> value) {
    return value.isPresent() && is(value.get());
  }

  /** Whether a value means yes; a value that is missing or no boolean means something else. */
  static boolean is(@Nullable String value, boolean otherwise) {
    return value == null ? otherwise : CibBoolean.read(value).orElse(otherwise);
  }

  /** The number that a value starts with. */
  static OptionalLong number(Optional<String> value) {
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    CNumber number = CNumber.read(value.get(), 0);
    return number.found() ? OptionalLong.of(number.value()) : OptionalLong.empty();
  }
}
