package io.quorate.dlm.option;

import io.quorate.core.option.OptionType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A switch as dlm_controld reads it, with {@code atoi}: what does not begin with a number is 0, also {@code yes} and {@code
 * on}.
 */
final class DlmFlag implements OptionType<Boolean> {
  private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?([0-9]+).*", Pattern.DOTALL);

  @Override
  public Boolean read(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() && !matcher.group(1).matches("0+");
  }

  @Override
  public String print(Boolean value) {
    return value ? "1" : "0";
  }

  @Override
  public String kind() {
    return "boolean";
  }

  @Override
  public List<String> keywords() {
    return List.of("1", "0");
  }
}
