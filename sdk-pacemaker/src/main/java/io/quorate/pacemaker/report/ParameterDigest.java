package io.quorate.pacemaker.report;

import java.util.Map;
import java.util.TreeSet;

/**
 * A hash of parameters, of {@code crm_resource --digests}.
 *
 * @param type {@code all}, {@code nonprivate} or {@code nonreloadable}
 * @param hash hexadecimal
 * @param parameters that were hashed, with values, which may be secret; {@link #toString} shows the names only
 */
public record ParameterDigest(String type, String hash, Map<String, String> parameters) {
  /** Copies the map. */
  public ParameterDigest {
    parameters = Map.copyOf(parameters);
  }

  /** Type, hash and names. */
  @Override
  public String toString() {
    return type + " " + hash + " " + new TreeSet<>(parameters.keySet());
  }
}
