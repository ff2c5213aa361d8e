package io.quorate.drbd.show;

import io.quorate.core.block.Statement;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.AddressFamily;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code [FAMILY ]IP:PORT} as {@code drbdsetup show} prints it; 8.0 leaves the family out. */
final class ShowAddress {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:([a-z0-9]+)[ :])?(?:\\[([^\\]\\s]+)\\]|([0-9.]+)):(\\d{1,5})");

  private ShowAddress() {}

  static @Nullable Address read(String text, Statement statement) {
    Matcher matcher = ADDRESS.matcher(text.strip());
    if (!matcher.matches()) {
      return null;
    }
    AddressFamily family = family(matcher.group(1), matcher.group(2) != null);
    int port = Integer.parseInt(matcher.group(4));
    if (family == null || port > 65_535) {
      return null;
    }
    String ip = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    return new Address(family, ip, port, statement.origin());
  }

  private static @Nullable AddressFamily family(@Nullable String word, boolean brackets) {
    if (word == null) {
      return brackets ? AddressFamily.IPV6 : AddressFamily.IPV4;
    }
    if (word.equals("sci")) {
      return AddressFamily.SSOCKS;
    }
    for (AddressFamily family : AddressFamily.values()) {
      if (family.keyword().equals(word)) {
        return family;
      }
    }
    return null;
  }
}
