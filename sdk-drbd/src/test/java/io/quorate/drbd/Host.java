package io.quorate.drbd;

import io.quorate.core.exec.CommandResult;
import io.quorate.testkit.ScriptedRunner;

/** What a host answers, in the words of the tools. */
final class Host {
  static final String USAGE =
      """

      USAGE: drbdsetup command device arguments options

      Device is usually /dev/drbdX or /dev/drbd/X.
      """;

  private Host() {}

  /** The answer of an 8.4 module to an option that it does not know. */
  static CommandResult unrecognized(String option) {
    return CommandResult.of(20, USAGE, "status: unrecognized option '" + option + "'\n");
  }

  /** A host of DRBD 9 that was asked for its status before. */
  static DrbdClient of9(ScriptedRunner runner) {
    runner.expect("drbdsetup", "status", "--json").gives("[]\n");
    DrbdClient client = DrbdClient.on(runner);
    client.status();
    return client;
  }

  /** A resource with one volume for each disk state, and one peer. */
  static String json(String role, String connection, String peerRole, String... disks) {
    return jsonOf("bravo", role, connection, peerRole, "false", disks);
  }

  /** The same; the disks are pairs of here and there. */
  static String jsonOf(
      String peer,
      String role,
      String connection,
      String peerRole,
      String quorumLost,
      String... disks) {
    StringBuilder devices = new StringBuilder();
    StringBuilder peerDevices = new StringBuilder();
    for (int i = 0; i < disks.length; i++) {
      String[] both = disks[i].split("/");
      String comma = i == 0 ? "" : ",";
      devices.append(
          comma
              + "{\"volume\":"
              + i
              + ",\"minor\":"
              + i
              + ",\"disk-state\":\""
              + both[0]
              + "\",\"client\":false,\"quorum\":true,\"size\":1048576,\"read\":0,\"written\":0}");
      peerDevices.append(
          comma
              + "{\"volume\":"
              + i
              + ",\"replication-state\":\"Established\",\"peer-disk-state\":\""
              + both[1]
              + "\",\"peer-client\":false,\"resync-suspended\":\"no\"}");
    }
    return "[{\"name\":\"r0\",\"node-id\":0,\"role\":\""
        + role
        + "\",\"suspended\":"
        + quorumLost
        + ",\"suspended-quorum\":"
        + quorumLost
        + ",\"write-ordering\":\"flush\",\"devices\":["
        + devices
        + "],\"connections\":["
        + (connection.isEmpty()
            ? ""
            : "{\"peer-node-id\":1,\"name\":\""
                + peer
                + "\",\"connection-state\":\""
                + connection
                + "\",\"congested\":false,\"peer-role\":\""
                + peerRole
                + "\",\"peer_devices\":["
                + peerDevices
                + "]}")
        + "]}]\n";
  }
}
