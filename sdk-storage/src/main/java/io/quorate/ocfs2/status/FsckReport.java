package io.quorate.ocfs2.status;

import io.quorate.ocfs2.model.Ocfs2Uuid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code fsck.ocfs2 -n} says.
 *
 * @param device the device that was checked
 * @param label empty when there is none
 * @param uuid the volume's identity
 * @param blocks the number of blocks
 * @param blockSize in bytes
 * @param clusters the number of clusters
 * @param clusterSize in bytes
 * @param slots the nodes that may mount it at a time
 * @param state what came of it
 * @param mountsLeft mounts after which it will be checked, where the tool says so
 * @param problems every line that is none of the usual: what is wrong with the file system
 */
public record FsckReport(
    String device,
    String label,
    Optional<Ocfs2Uuid> uuid,
    long blocks,
    long blockSize,
    long clusters,
    long clusterSize,
    int slots,
    State state,
    OptionalInt mountsLeft,
    List<String> problems) {
  /** What came of a check. */
  public enum State {
    /** The volume is marked clean, and was not looked through. */
    CLEAN,
    /** Every pass was made and found nothing. */
    PASSED,
    /** Passes were made, and not all of them succeeded; or the journals were not replayed. */
    FAULTY,
    /** The tool asked whether to go on, because the volume is mounted, and did not. */
    ABORTED,
    /** There is no volume, or the output ends before its end. */
    UNKNOWN
  }

  /** Copies the list. */
  public FsckReport {
    problems = List.copyOf(problems);
  }
}
