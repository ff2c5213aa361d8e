package io.quorate.pacemaker.cib;

import io.quorate.core.format.Document;
import io.quorate.core.rule.Report;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.model.Cib;

/**
 * An edit that was made.
 *
 * @param before the CIB that it was made on
 * @param after the CIB as it was read afterwards; others may have changed it once more
 * @param patch what was sent; empty when there was nothing to change
 * @param attempts how often it was tried, 1 when nobody came between
 * @param verified whether everything that was asked for was found in the CIB afterwards; false also when others have changed
 *     the same objects since
 * @param findings what the edit brings beside what was there: warnings, and errors when they were allowed
 */
public record CibEdit(
    Document<Cib> before,
    Document<Cib> after,
    CibPatch patch,
    int attempts,
    boolean verified,
    Report findings) {
  /** Whether anything was changed. */
  public boolean changed() {
    return !patch.isEmpty();
  }
}
