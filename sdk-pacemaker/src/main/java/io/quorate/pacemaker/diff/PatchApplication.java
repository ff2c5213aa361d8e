package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Applies a patch as Pacemaker does: deletions and modifications at once, creations and moves by position at the end.
 *
 * <p>Source: {@code apply_v2_patchset} in {@code lib/common/patchset.c}.
 */
final class PatchApplication {
  private final XmlElement root;
  private final Draft draft;
  private final List<PatchFailure> failures = new ArrayList<>();
  private final List<Late> late = new ArrayList<>();

  /**
   * A creation or a move that waits.
   *
   * @param place the parent of what is created, or what moves
   */
  private record Late(CibChange change, int position, Draft place) {}

  private PatchApplication(XmlElement root) {
    this.root = root;
    this.draft = Draft.root(root);
  }

  /**
   * The root after all changes.
   *
   * @throws CibPatchException when a change cannot be made, or the version is another one
   */
  static XmlElement apply(XmlElement root, CibPatch patch) {
    PatchApplication application = new PatchApplication(root);
    patch.source().ifPresent(application::checkVersion);
    application.throwFailures();
    XmlElement result = root;
    for (CibChange change : patch.changes()) {
      if (change instanceof CibChange.Subtract removed) {
        result = LegacySubtraction.apply(result, removed.tree());
      } else if (change instanceof CibChange.Add added) {
        result = new LegacyAddition(added, application.failures).apply(result);
      } else {
        application.make(change);
      }
    }
    if (patch.isLegacy()) {
      application.throwFailures();
      return result;
    }
    application.makeLate();
    application.throwFailures();
    return application.draft.built();
  }

  private void throwFailures() {
    if (!failures.isEmpty()) {
      throw new CibPatchException(failures);
    }
  }

  private void checkVersion(PatchVersion source) {
    check("admin_epoch", source.adminEpoch());
    check("epoch", source.epoch());
    check("num_updates", source.numUpdates());
  }

  private void check(String field, OptionalLong expected) {
    long found = Numbers.orZero(root.attribute(field).orElse(""));
    if (expected.isPresent() && expected.getAsLong() != found) {
      failures.add(new PatchFailure.VersionMismatch(field, expected.getAsLong(), found));
    }
  }

  private void make(CibChange change) {
    if (change instanceof CibChange.Delete delete) {
      delete(delete);
      return;
    }
    Draft found = find(change);
    if (found == null) {
      return;
    }
    if (change instanceof CibChange.Modify modify) {
      found.setAttributes(modify.result().attributes());
    } else if (change instanceof CibChange.Create create) {
      late.add(new Late(change, create.position(), found));
    } else if (change instanceof CibChange.Move move) {
      Draft parent = found.parent();
      if (parent == null) {
        failures.add(new PatchFailure.RootChange(change));
      } else {
        parent.remove(found);
        parent.append(found);
        late.add(new Late(change, move.position(), found));
      }
    }
  }

  private void delete(CibChange.Delete delete) {
    List<CibPath.Step> steps = delete.path().steps();
    if (steps.size() == 1) {
      failures.add(new PatchFailure.RootChange(delete));
      return;
    }
    CibPath parentPath = delete.path().parent().orElseThrow();
    Draft parent = walk(parentPath, parentPath.steps().size());
    if (parent == null) {
      return;
    }
    CibPath.Step last = delete.path().last();
    Draft found = parent.child(last);
    if (last.name().equals("comment") && found == null) {
      if (delete.position().isPresent()) {
        parent.removeComment(delete.position().getAsInt());
      } else {
        parent.removeFirstComment();
      }
    } else if (found != null) {
      parent.remove(found);
    }
  }

  private @Nullable Draft find(CibChange change) {
    List<CibPath.Step> steps = change.path().steps();
    Draft found = walk(change.path(), steps.size());
    if (found == null) {
      int length = 1;
      while (walk(change.path(), length) != null) {
        length++;
      }
      failures.add(new PatchFailure.MissingPath(change, new CibPath(steps.subList(0, length))));
    }
    return found;
  }

  private @Nullable Draft walk(CibPath path, int length) {
    if (!draft.fits(path.steps().get(0))) {
      return null;
    }
    Draft at = draft;
    for (int i = 1; i < length && at != null; i++) {
      at = at.child(path.steps().get(i));
    }
    return at;
  }

  private void makeLate() {
    late.sort(Comparator.comparingInt(Late::position));
    for (Late each : late) {
      if (each.change() instanceof CibChange.Create create) {
        each.place().insert(create.position(), create.node());
      } else if (each.change() instanceof CibChange.Move move) {
        Draft parent = each.place().parent();
        if (parent != null && move.position() >= 0 && move.position() < parent.size()) {
          parent.place(each.place(), move.position());
        } else if (parent != null) {
          failures.add(new PatchFailure.NoSuchPosition(move, parent.size()));
        }
      }
    }
  }
}
