package io.quorate.drbd.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.ParseException;
import io.quorate.core.format.Document;
import io.quorate.core.format.Parsed;
import io.quorate.drbd.effective.DrbdWorkspace;
import io.quorate.drbd.model.DrbdConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A configuration with its includes.
 *
 * @param parsed the whole, includes in their place, and all diagnostics
 * @param workspace what it means
 * @param document the file that was asked for, for editing
 * @param included the included files, for editing, in the order in which they were read
 * @param broken the names of resources that were not understood in full, because of errors in their own text
 * @param commonUnderstood whether what resources inherit was understood in full: {@code common}, includes, templates
 */
public record DrbdLoaded(
    Parsed<DrbdConfig> parsed,
    DrbdWorkspace workspace,
    Document<DrbdConfig> document,
    Map<Path, Document<DrbdConfig>> included,
    Set<String> broken,
    boolean commonUnderstood) {
  /** Copies the set. */
  public DrbdLoaded {
    broken = Set.copyOf(broken);
  }

  /** The whole configuration. */
  public DrbdConfig config() {
    return parsed.value();
  }

  /** What was found, in every file. */
  public List<Diagnostic> diagnostics() {
    return parsed.diagnostics();
  }

  /** Whether drbdadm would refuse it. */
  public boolean hasErrors() {
    return parsed.hasErrors();
  }

  /**
   * The whole configuration when it has no errors.
   *
   * @throws ParseException when it has
   */
  public DrbdConfig orThrow() {
    return parsed.orThrow();
  }
}
