package io.quorate.ocfs2.status;

import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import java.util.Optional;

/**
 * An OCFS2 volume that {@code mounted.ocfs2 -d} found.
 *
 * @param device the device or file it was found on; one volume may be found on several
 * @param stack absent when the tool names one that is not known
 * @param cluster the cluster that may mount it; a volume of classic o2cb names none
 * @param globalHeartbeat whether its cluster writes heartbeats to regions, flag {@code G}
 * @param uuid absent when it is no UUID
 * @param label empty when there is none
 */
public record DetectedVolume(
    String device,
    Optional<ClusterStack> stack,
    Optional<String> cluster,
    boolean globalHeartbeat,
    Optional<Ocfs2Uuid> uuid,
    String label) {}
