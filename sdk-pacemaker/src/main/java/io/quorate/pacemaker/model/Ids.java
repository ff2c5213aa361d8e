package io.quorate.pacemaker.model;

import java.util.Optional;

/** Ids as crmsh makes them. */
final class Ids {
  private Ids() {}

  /** The id of an element that has one; empty for {@code ""}, which stands for a missing one. */
  static Optional<String> present(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  /** {@code OWNER-NAME}, {@code num-OWNER-NAME} for a number; what an XML id cannot have becomes {@code _}. */
  static String join(String owner, String name) {
    StringBuilder out = new StringBuilder(owner.length() + name.length() + 1);
    out.append(isNumber(owner) ? "num-" : "").append(owner).append('-');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean allowed = Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
      out.append(allowed || Character.isSurrogate(c) ? c : '_');
    }
    return out.toString();
  }

  private static boolean isNumber(String owner) {
    return !owner.isEmpty() && owner.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
