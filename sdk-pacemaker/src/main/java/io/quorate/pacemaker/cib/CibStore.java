package io.quorate.pacemaker.cib;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.format.Document;
import io.quorate.core.rule.Report;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.command.PacemakerException;
import io.quorate.pacemaker.command.PacemakerReason;
import io.quorate.pacemaker.diff.CibDiff;
import io.quorate.pacemaker.diff.CibMerge;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.diff.MergeResult;
import io.quorate.pacemaker.diff.PatchVersion;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibVersion;
import io.quorate.pacemaker.rule.PacemakerRules;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/**
 * The CIB of a cluster, or of a file, for programs that change it while others do, too.
 *
 * <pre>{@code
 * CibStore store = CibStore.of(runner);
 * CibEdit done = store.edit(cib -> cib.withProperty("maintenance-mode", "true"));
 * }</pre>
 *
 * <p>An edit is a function of the CIB. Its result is checked, and only what changed is sent, for the very version that the
 * function saw; when that is not the cluster's version any more, nothing was changed, and the function is called again
 * with the CIB as it is then. So no edit is lost, and none is made on a CIB that it did not see. A function is therefore
 * called as often as there are attempts; it must have no effect of its own.
 *
 * <p>The section {@code status}, and the version, belong to the cluster: what a function does to them is not sent.
 *
 * <p>Source: {@code lib/cib/cib_ops.c} and {@code lib/common/patchset.c} of 2.1.5 and 3.0.2. Immutable and safe for use by
 * several threads.
 */
public final class CibStore {
  private static final int READS = 10;
  private static final Duration READ_PAUSE = Duration.ofMillis(100);

  private final CibAccess access;

  private CibStore(CibAccess access) {
    this.access = access;
  }

  /** The CIB of the cluster that a host belongs to; its release is asked when it is needed. */
  public static CibStore of(CommandRunner runner) {
    return new CibStore(new CibAccess(runner, Optional.empty(), Optional.empty()));
  }

  /**
   * The CIB of the cluster that a host belongs to.
   *
   * @param release of the coordinating node, when nodes differ
   */
  public static CibStore of(CommandRunner runner, PacemakerRelease release) {
    return new CibStore(new CibAccess(runner, Optional.empty(), Optional.of(release)));
  }

  /**
   * A CIB in a file on a host, without daemons.
   *
   * <p>Stores of one file keep out of each other's way with a lock, {@code flock(1)}, of its directory; plain {@code
   * cibadmin} knows of no lock, and two of them lose edits.
   */
  public static CibStore file(CommandRunner runner, String path) {
    return new CibStore(new CibAccess(runner, Optional.of(path), Optional.empty()));
  }

  /**
   * The CIB as it is now.
   *
   * @throws PacemakerException when it cannot be read
   */
  public Document<Cib> query() {
    return access.query();
  }

  /** Changes the CIB with {@link EditOptions#defaults}; see {@link #edit(UnaryOperator, EditOptions)}. */
  public CibEdit edit(UnaryOperator<Cib> change) {
    return edit(change, EditOptions.defaults());
  }

  /**
   * Changes the CIB.
   *
   * @param change gives the CIB that is wanted; may be called several times
   * @throws CibRefusedException when the result has errors that were not there before; nothing was changed
   * @throws PacemakerException when it cannot be read or changed: with {@link PacemakerReason#OLD} when others were faster
   *     each time, and nothing was changed; with {@link PacemakerReason#TIMEOUT} or {@link PacemakerReason#NOT_RUN} when it
   *     is unknown whether it was changed
   */
  public CibEdit edit(UnaryOperator<Cib> change, EditOptions options) {
    boolean complete = access.release().atLeast(3, 0, 2);
    for (int attempt = 1; ; attempt++) {
      CibProposal proposal = propose(change, options);
      if (!proposal.changes()) {
        return new CibEdit(
            proposal.before(),
            proposal.before(),
            CibPatch.EMPTY,
            attempt,
            true,
            proposal.findings());
      }
      if (proposal.findings().hasErrors() && !options.errorsAllowed()) {
        throw new CibRefusedException(
            new Report(
                proposal.findings().diagnostics().stream().filter(d -> d.isError()).toList()));
      }
      CibPatch patch = complete ? proposal.patch() : withoutNumUpdates(proposal.patch());
      try {
        access.send(patch, options.withoutQuorum());
        return done(proposal, patch, attempt);
      } catch (PacemakerException e) {
        if (e.reason() == PacemakerReason.INVALID && !complete) {
          complete = true; // the coordinator is newer than the tool
        } else if (!isOvertaken(e)) {
          throw e;
        }
        if (attempt >= options.attempts()) {
          throw new PacemakerException(
              "the edit was overtaken " + attempt + " times and given up; nothing was changed",
              e.reason(),
              e.failed(),
              e.errors());
        }
        sleep(options.pause().multipliedBy(Math.min(attempt, 8)), e);
      }
    }
  }

  private static boolean isOvertaken(PacemakerException e) {
    return e.reason() == PacemakerReason.OLD || e.reason() == PacemakerReason.PATCH_FAILED;
  }

  /**
   * Brings a CIB into the cluster that was edited for some time, for example by a person.
   *
   * <p>What others changed since is kept: both changes are merged, and merged again when somebody comes between.
   *
   * @param base the CIB that was edited
   * @param mine what was made of it
   * @throws io.quorate.pacemaker.diff.CibMergeException when others changed the same; nothing was changed
   * @throws CibRefusedException when the result has errors that the cluster's CIB has not; nothing was changed
   * @throws PacemakerException as {@link #edit(UnaryOperator, EditOptions)} does
   */
  public CibEdit commit(Cib base, Cib mine, EditOptions options) {
    return edit(
        now -> CibMerge.threeWay(owned(base, now), owned(mine, now), now).orThrow(), options);
  }

  /**
   * Makes and checks an edit, and sends nothing.
   *
   * @throws PacemakerException when the CIB cannot be read
   */
  public CibProposal propose(UnaryOperator<Cib> change, EditOptions options) {
    Document<Cib> before = query();
    Document<Cib> after = before.edit(cib -> owned(change.apply(cib), cib));
    if (after == before) {
      return new CibProposal(before, before, CibPatch.EMPTY, new Report(List.of()));
    }
    CibPatch patch = CibDiff.between(CibChecks.tree(before), CibChecks.tree(after)).withNextEpoch();
    if (patch.isEmpty()) {
      return new CibProposal(before, before, CibPatch.EMPTY, new Report(List.of()));
    }
    RuleSet<Cib> rules =
        options.rules().orElseGet(() -> PacemakerRules.forRelease(access.release()));
    Report findings = new CibChecks(access.release(), rules).compare(before, after, patch);
    return new CibProposal(before, after, patch, findings);
  }

  /** A CIB with the status and the version that the cluster has. */
  private static Cib owned(Cib wanted, Cib now) {
    return wanted
        .withStatus(now.status())
        .withAdminEpoch(now.adminEpoch())
        .withEpoch(now.epoch())
        .withNumUpdates(now.numUpdates())
        .withCibLastWritten(now.cibLastWritten())
        .withUpdateOrigin(now.updateOrigin())
        .withUpdateClient(now.updateClient())
        .withUpdateUser(now.updateUser())
        .withHaveQuorum(now.haveQuorum())
        .withDcUuid(now.dcUuid());
  }

  /** Up to 3.0.1 a version may leave the counter of the status out, so that a change of the status does not matter. */
  private static CibPatch withoutNumUpdates(CibPatch patch) {
    return patch.withVersions(
        patch.source().map(PatchVersion::withoutNumUpdates).orElseThrow(),
        patch.target().map(PatchVersion::withoutNumUpdates).orElseThrow());
  }

  private CibEdit done(CibProposal proposal, CibPatch patch, int attempt) {
    CibVersion target = reached(patch);
    Document<Cib> after = query();
    for (int reads = 1; reads < READS && after.value().version().compareTo(target) < 0; reads++) {
      try {
        Thread.sleep(READ_PAUSE.toMillis()); // another node's copy may be a little behind
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      after = query();
    }
    return new CibEdit(
        proposal.before(), after, patch, attempt, isIn(proposal, after), proposal.findings());
  }

  private static CibVersion reached(CibPatch patch) {
    PatchVersion target = patch.target().orElseThrow();
    return new CibVersion(target.adminEpoch().orElse(0), target.epoch().orElse(0), 0);
  }

  /** Whether a merge of the edit with what is there now brings nothing new. */
  private static boolean isIn(CibProposal proposal, Document<Cib> now) {
    MergeResult<XmlElement> merged =
        CibMerge.threeWay(
            CibChecks.tree(proposal.before()),
            CibChecks.tree(proposal.after()),
            CibChecks.tree(now));
    Optional<XmlElement> there =
        CibChecks.tree(now).root().flatMap(e -> e.element("configuration"));
    return merged.conflicts().isEmpty() && merged.proposal().element("configuration").equals(there);
  }

  private static void sleep(Duration pause, PacemakerException because) {
    double factor = 0.5 + ThreadLocalRandom.current().nextDouble();
    try {
      Thread.sleep((long) (pause.toMillis() * factor));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw because;
    }
  }
}
