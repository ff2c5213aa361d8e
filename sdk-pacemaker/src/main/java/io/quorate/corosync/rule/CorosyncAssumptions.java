package io.quorate.corosync.rule;

import io.quorate.corosync.option.CorosyncRelease;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What no corosync.conf says, and rules need to know.
 *
 * @param release the release that reads the file
 * @param replicationNetwork the network that storage is replicated over, for example {@code 192.168.1.0/30}
 */
@Value.Builder
public record CorosyncAssumptions(CorosyncRelease release, Optional<String> replicationNetwork)
    implements WithCorosyncAssumptions {
  /**
   * Checks the network.
   *
   * @throws IllegalArgumentException when it is no address with a prefix length
   */
  public CorosyncAssumptions {
    replicationNetwork.ifPresent(Network::parse);
  }

  /** Corosync 3.1.7, and no known replication network. */
  public static CorosyncAssumptions defaults() {
    return builder().build();
  }

  /** A builder that begins with the defaults. */
  public static CorosyncAssumptionsBuilder builder() {
    return new CorosyncAssumptionsBuilder().release(CorosyncRelease.V3_1_7);
  }
}
