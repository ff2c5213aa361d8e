package io.quorate.drbd.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text of an option of DRBD: one line, limited in bytes of UTF-8.
 *
 * <p>drbd.conf itself allows 255 bytes in a text, several options fewer.
 */
final class DrbdText implements OptionType<String> {
  /** What a quoted text of drbd.conf may hold at most. */
  static final int MAX_BYTES = 255;

  private final int maxBytes;
  private final String kind;

  private DrbdText(int maxBytes, String kind) {
    this.maxBytes = maxBytes;
    this.kind = kind;
  }

  static DrbdText of(int maxBytes) {
    return new DrbdText(maxBytes, "text");
  }

  /** A text that stands for something, for example an address. */
  static DrbdText of(String kind) {
    return new DrbdText(MAX_BYTES, kind);
  }

  @Override
  public String read(String text) {
    if (text.indexOf('\n') >= 0) {
      throw new OptionValueException("more than one line");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
      throw new OptionValueException("too long, at most " + maxBytes + " bytes");
    }
    return text;
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public Optional<String> range() {
    return Optional.of("at most " + maxBytes + " bytes");
  }
}
