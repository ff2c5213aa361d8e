package io.quorate.pacemaker.cib;

import io.quorate.core.format.Document;
import io.quorate.core.rule.Report;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.model.Cib;

/**
 * An edit that was made and checked, and not sent.
 *
 * @param before the CIB that it is for
 * @param after the CIB that it leads to, with the version of the one before
 * @param patch what would be sent; empty when nothing changes
 * @param findings what the edit brings: errors, for which it is refused, and warnings; what was there before is not in it
 */
public record CibProposal(
    Document<Cib> before, Document<Cib> after, CibPatch patch, Report findings) {
  /** Whether anything changes. */
  public boolean changes() {
    return !patch.isEmpty();
  }
}
