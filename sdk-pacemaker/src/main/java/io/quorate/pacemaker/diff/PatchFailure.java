package io.quorate.pacemaker.diff;

/** Why a patch cannot be applied to a CIB. */
public sealed interface PatchFailure {
  /** One sentence without a full stop. */
  String message();

  /**
   * The CIB has another version than the patch was made for.
   *
   * @param field {@code admin_epoch}, {@code epoch} or {@code num_updates}
   * @param expected what the patch says
   * @param found what the CIB says
   */
  record VersionMismatch(String field, long expected, long found) implements PatchFailure {
    @Override
    public String message() {
      return "the patch is for "
          + field
          + " "
          + expected
          + ", the CIB has "
          + found
          + (found > expected ? ": it was changed in the meantime" : ": it is older");
    }
  }

  /**
   * There is no element at a path.
   *
   * @param change the change that needs it
   * @param missing the shortest path that leads nowhere
   */
  record MissingPath(CibChange change, CibPath missing) implements PatchFailure {
    @Override
    public String message() {
      return "there is no " + missing + (missing.equals(change.path()) ? "" : where());
    }

    private String where() {
      return ", which " + change.path() + " is in";
    }
  }

  /**
   * A move to a place that is not there.
   *
   * @param change the move
   * @param siblings how many places there are
   */
  record NoSuchPosition(CibChange.Move change, int siblings) implements PatchFailure {
    @Override
    public String message() {
      return change.path()
          + " cannot move to position "
          + change.position()
          + ": the last position is "
          + (siblings - 1);
    }
  }

  /**
   * A change that would take away the root, or put it elsewhere.
   *
   * @param change the change
   */
  record RootChange(CibChange change) implements PatchFailure {
    @Override
    public String message() {
      return change.path() + " is the root, which stays";
    }
  }
}
