package io.quorate.corosync.change;

import io.quorate.core.text.Origin;
import io.quorate.corosync.option.ChangeEffect;
import java.util.Optional;

/**
 * One key that differs.
 *
 * @param key where it stands: {@code totem.token}, {@code nodelist.node[2].ring0_addr}
 * @param before its text; empty when it was not there
 * @param after its text; empty when it is not there any more
 * @param effect what the change needs
 * @param reason why it needs more, or less, than such a key usually does; empty text otherwise
 * @param origin the new line, or the old one of a key that is gone
 */
public record KeyChange(
    String key,
    Optional<String> before,
    Optional<String> after,
    ChangeEffect effect,
    String reason,
    Origin origin) {

  /** {@code totem.token: 1000 -> 3000 (…)}; the values of a shared key are masked. */
  @Override
  public String toString() {
    return key + ": " + shown(before) + " -> " + shown(after) + " (" + effect.words() + ")";
  }

  private String shown(Optional<String> text) {
    return text.map(t -> key.equals("totem.key") ? "***" : t).orElse("unset");
  }
}
