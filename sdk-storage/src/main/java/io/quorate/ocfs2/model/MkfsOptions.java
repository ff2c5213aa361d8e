package io.quorate.ocfs2.model;

import io.quorate.ocfs2.option.Ocfs2Feature;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a volume is made, mkfs.ocfs2(8) of ocfs2-tools 1.8.7; what is absent the tool chooses.
 *
 * <pre>{@code
 * MkfsOptions options =
 *     MkfsOptions.forCluster(ClusterStack.PCMK, "hacluster").label("images").slots(4).build();
 * }</pre>
 *
 * @param blockSize 512, 1024, 2048 or 4096 bytes; 512 is not recommended
 * @param clusterSize 4096 to 1048576 bytes, a power of two
 * @param label up to 63 bytes
 * @param local whether one node mounts it without a cluster
 * @param slots the nodes that may mount it at a time, 1 to 255
 * @param journalSize bytes, 4194304 or more
 * @param journal64 whether the journal counts blocks with 64 bits
 * @param usage what it will hold
 * @param features the features that it has whatever the level is
 * @param withoutFeatures the features that it has not
 * @param level the features that it has
 * @param stack the cluster stack; the running one where it is absent, and o2cb where none runs
 * @param clusterName the cluster, up to 16 characters; required with a stack, and of letters and digits with o2cb
 * @param globalHeartbeat whether o2cb writes heartbeats to regions; needs stack and name
 * @param discard whether the device is told to forget its blocks; the tool's own choice is to do so
 * @param uuid the identity; recommended for nobody
 * @param blocks the number of blocks to use, less than the device has
 * @param force whether an OCFS2 volume is overwritten without asking the cluster who mounts it
 */
@Value.Builder
public record MkfsOptions(
    OptionalInt blockSize,
    OptionalInt clusterSize,
    Optional<String> label,
    boolean local,
    OptionalInt slots,
    OptionalLong journalSize,
    Optional<Boolean> journal64,
    Optional<UsageType> usage,
    Set<Ocfs2Feature> features,
    Set<Ocfs2Feature> withoutFeatures,
    Optional<FeatureLevel> level,
    Optional<ClusterStack> stack,
    Optional<String> clusterName,
    boolean globalHeartbeat,
    Optional<Boolean> discard,
    Optional<Ocfs2Uuid> uuid,
    OptionalLong blocks,
    boolean force)
    implements WithMkfsOptions {
  /**
   * Checks what mkfs.ocfs2 1.8.7 refuses, or takes and changes.
   *
   * @throws IllegalArgumentException when a value is out of its range, or two options exclude each other
   */
  public MkfsOptions {
    power("block size", blockSize, 512, 4096);
    power("cluster size", clusterSize, 4096, 1 << 20);
    check(
        label.isEmpty() || label.get().getBytes(StandardCharsets.UTF_8).length <= 63,
        "a label has up to 63 bytes: " + label.orElse(""));
    check(
        slots.isEmpty() || (slots.getAsInt() >= 1 && slots.getAsInt() <= 255),
        "there are 1 to 255 node slots");
    check(
        journalSize.isEmpty() || journalSize.getAsLong() >= 4 << 20,
        "a journal has 4194304 bytes or more");
    check(blocks.isEmpty() || blocks.getAsLong() > 0, "a volume has blocks");
    features = sorted(features);
    withoutFeatures = sorted(withoutFeatures);
    check(Collections.disjoint(features, withoutFeatures), "a feature is chosen and left out");
    check(
        features.stream().allMatch(Ocfs2Feature::isChosen)
            && withoutFeatures.stream().allMatch(Ocfs2Feature::isChosen),
        "--fs-features does not take all of these features");
    checkCluster(local, stack, clusterName, globalHeartbeat);
  }

  private static void checkCluster(
      boolean local,
      Optional<ClusterStack> stack,
      Optional<String> clusterName,
      boolean globalHeartbeat) {
    check(stack.isPresent() == clusterName.isPresent(), "stack and cluster name come together");
    check(stack.filter(ClusterStack.NONE::equals).isEmpty(), "a local volume has no stack");
    check(!local || stack.isEmpty(), "a local volume has no cluster");
    check(
        !globalHeartbeat || stack.filter(ClusterStack.O2CB::equals).isPresent(),
        "only o2cb has a global heartbeat");
    clusterName.ifPresent(
        name ->
            check(
                stack.filter(ClusterStack.O2CB::equals).isPresent()
                    ? name.matches("[0-9A-Za-z]{1,16}")
                    : !name.isEmpty() && name.length() <= 16,
                "a cluster's name has up to 16 characters, with o2cb letters and digits: " + name));
  }

  private static void power(String what, OptionalInt size, int min, int max) {
    size.ifPresent(
        bytes ->
            check(
                bytes >= min && bytes <= max && Integer.bitCount(bytes) == 1,
                "a " + what + " is a power of two from " + min + " to " + max + ": " + bytes));
  }

  private static void check(boolean right, String message) {
    if (!right) {
      throw new IllegalArgumentException(message);
    }
  }

  private static Set<Ocfs2Feature> sorted(Set<Ocfs2Feature> features) {
    return features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
  }

  /** What the tool chooses. */
  public static MkfsOptions defaults() {
    return builder().build();
  }

  /** A builder that begins with what the tool chooses. */
  public static MkfsOptionsBuilder builder() {
    return new MkfsOptionsBuilder().local(false).globalHeartbeat(false).force(false);
  }

  /** A builder for a volume of a cluster. */
  public static MkfsOptionsBuilder forCluster(ClusterStack stack, String name) {
    return builder().stack(stack).clusterName(name);
  }
}
