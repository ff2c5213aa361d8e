package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Options that take over what they do not set themselves from outer sections, one after the other.
 *
 * <p>drbdadm puts an inherited option in front. When two outer sections disagree about an option, it refuses to act,
 * though {@code drbdadm dump} says nothing.
 */
final class Inheritance {
  private final List<Options.Setting> settings;
  private final Set<String> inherited = new HashSet<>();
  private final OptionTable table;

  Inheritance(Options own, OptionTable table) {
    this.settings = new ArrayList<>(own.settings());
    this.table = table;
  }

  /** Takes over what is not set yet. */
  Inheritance from(Options outer, DiagnosticSink sink) {
    if (outer.isEmpty()) {
      return this;
    }
    Map<String, Options.Setting> known = new HashMap<>();
    for (int i = settings.size() - 1; i >= 0; i--) {
      known.put(settings.get(i).name(), settings.get(i));
    }
    for (Options.Setting setting : outer) {
      Options.Setting existing = known.get(setting.name());
      if (existing == null) {
        settings.add(0, setting);
        known.put(setting.name(), setting);
        inherited.add(setting.name());
      } else if (inherited.contains(setting.name()) && !sameValue(setting, existing)) {
        Diagnostic diagnostic =
            Diagnostic.of(
                    Severity.ERROR,
                    "DRBD031",
                    "'"
                        + setting.name()
                        + "' is inherited as '"
                        + existing.text()
                        + "' and as '"
                        + setting.text()
                        + "': drbdadm refuses to act on this, though it dumps it")
                .at(setting.origin().span())
                .withHelp("set it in one of the two places, or in the innermost section");
        sink.report(
            existing
                .origin()
                .span()
                .map(span -> diagnostic.withRelated("the other value", span))
                .orElse(diagnostic));
      }
    }
    return this;
  }

  private boolean sameValue(Options.Setting a, Options.Setting b) {
    if (a.text().equals(b.text())) {
      return true;
    }
    Optional<Option<?>> row = table.find(a.name());
    try {
      return row.isPresent()
          && row.get().type().read(a.text()).equals(row.get().type().read(b.text()));
    } catch (OptionValueException e) {
      return false;
    }
  }

  /** The options with what they took over. */
  Options options() {
    return Options.of(settings);
  }
}
