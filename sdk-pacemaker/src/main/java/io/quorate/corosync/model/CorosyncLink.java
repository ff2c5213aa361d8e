package io.quorate.corosync.model;

import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.corosync.option.InterfaceOptions;
import java.util.List;
import java.util.Optional;

/**
 * What is set for one link: {@code totem { interface { } }}, called ring before corosync 3.
 *
 * @param section the section
 */
public record CorosyncLink(Section section) {
  /** A link with keys. */
  public static CorosyncLink of(long number, Options options) {
    return new CorosyncLink(
        Section.of("interface", options.with(InterfaceOptions.LINKNUMBER, number)));
  }

  /** The keys. */
  public Options settings() {
    return section.settings();
  }

  /** The number as corosync 3 reads it: {@code linknumber}, 0 when there is none. */
  public long number() {
    return number(InterfaceOptions.LINKNUMBER.name()).orElse(0L);
  }

  /** The number as corosync 1 and 2 read it: {@code ringnumber}, 0 when there is none. */
  public long ring() {
    return number(InterfaceOptions.RINGNUMBER.name()).orElse(0L);
  }

  /** The addresses of {@code member { memberaddr: … }}, in order. */
  public List<String> members() {
    return section.sections("member").stream()
        .flatMap(member -> member.text("memberaddr").stream())
        .toList();
  }

  private Optional<Long> number(String key) {
    try {
      return settings().text(key).map(InterfaceOptions.LINKNUMBER.type()::read);
    } catch (OptionValueException e) {
      return Optional.empty();
    }
  }
}
