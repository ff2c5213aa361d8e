package io.quorate.core.exec;

import io.quorate.core.value.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Replaces secrets in a text by {@code ***}.
 *
 * <p>A tool may repeat only one line of a secret that has several, or the secret without its line end, so these are
 * replaced too. A secret that a tool repeats in another form, encoded or cut, is not recognized.
 */
final class Scrubber {
  private static final String MASK = "***";
  private static final int SHORTEST_LINE = 4;

  private final List<String> hidden;

  Scrubber(Collection<Secret> secrets) {
    Set<String> texts = new LinkedHashSet<>();
    for (Secret secret : secrets) {
      String text = secret.reveal();
      texts.add(text);
      texts.add(text.strip());
      text.lines().map(String::strip).filter(x -> x.length() >= SHORTEST_LINE).forEach(texts::add);
    }
    texts.remove("");
    hidden = texts.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  String scrub(String text) {
    String result = text;
    for (String secret : hidden) {
      result = result.replace(secret, MASK);
    }
    return result;
  }

  /** The same for bytes of unknown encoding. */
  byte[] scrub(byte[] bytes) {
    if (hidden.isEmpty()) {
      return bytes;
    }
    String result = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String secret : hidden) {
      byte[] encoded = secret.getBytes(StandardCharsets.UTF_8);
      result = result.replace(new String(encoded, StandardCharsets.ISO_8859_1), MASK);
    }
    return result.getBytes(StandardCharsets.ISO_8859_1);
  }
}
