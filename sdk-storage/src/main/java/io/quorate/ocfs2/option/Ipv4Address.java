package io.quorate.ocfs2.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import java.util.regex.Pattern;

/** An IPv4 address as {@code inet_pton} reads it: four numbers of 0 to 255 without leading zeros. */
final class Ipv4Address implements OptionType<String> {
  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern SHAPE = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");

  @Override
  public String read(String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new OptionValueException("not an IPv4 address such as 192.168.0.1");
    }
    return text;
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String kind() {
    return "IPv4 address";
  }
}
