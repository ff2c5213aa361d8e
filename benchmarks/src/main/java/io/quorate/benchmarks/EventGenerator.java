package io.quorate.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

/**
 * Lines of {@code drbdsetup events2 --full --statistics} of release 9, and the state that they end with.
 *
 * <p>Three-node resources with one or two volumes: first everything that exists, then counters, states, paths, handlers,
 * renames, and resources that go and come. The same seed gives the same lines.
 */
final class EventGenerator implements Iterator<String> {
  private static final String[] DISKS = {"UpToDate", "UpToDate", "Inconsistent", "Outdated"};
  private static final String[] STATES = {"Connected", "Connected", "Connecting", "StandAlone"};
  private static final String[] SYNCS = {"Established", "SyncSource", "SyncTarget", "PausedSyncS"};

  /** What the stream must end with. */
  record Totals(
      int resources, int primaries, int upToDate, int connected, long written, long outOfSync) {}

  private final Random random;
  private final long lines;
  private final List<Resource> resources = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private int next;
  private int exists;
  private final int initial;
  private int serial;
  private long given;

  private static final class Resource {
    String name = "";
    boolean primary;
    final int serial;
    final String[] disk;
    final long[] written;
    final String[] state = {"Connected", "Connected"};
    final long[][] outOfSync;

    Resource(int serial, int volumes) {
      this.serial = serial;
      this.name = "vm-" + serial;
      this.disk = new String[volumes];
      this.written = new long[volumes];
      this.outOfSync = new long[2][volumes];
      Arrays.fill(disk, "UpToDate");
    }
  }

  EventGenerator(long lines, int resources, long seed) {
    this.random = new Random(seed);
    this.lines = lines;
    this.initial = resources;
  }

  @Override
  public boolean hasNext() {
    return given < lines || next < pending.size();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (next == pending.size()) {
      pending.clear();
      next = 0;
      more();
    }
    given++;
    return pending.get(next++);
  }

  private void more() {
    if (exists < initial) {
      exists++;
      create("exists");
      if (exists == initial) {
        pending.add("exists -");
      }
      return;
    }
    int dice = random.nextInt(1000);
    Resource resource = resources.get(random.nextInt(resources.size()));
    int volume = random.nextInt(resource.disk.length);
    int peer = random.nextInt(2);
    if (dice < 550) {
      resource.outOfSync[peer][volume] = random.nextInt(1 << 20);
      pending.add(peerDevice("change", resource, peer, volume, SYNCS[random.nextInt(4)]));
    } else if (dice < 800) {
      resource.written[volume] += random.nextInt(9999);
      resource.disk[volume] = DISKS[random.nextInt(4)];
      pending.add(device("change", resource, volume));
    } else if (dice < 900) {
      resource.state[peer] = STATES[random.nextInt(4)];
      pending.add(connection("change", resource, peer));
    } else if (dice < 960) {
      resource.primary = random.nextBoolean();
      pending.add(resource("change", resource));
    } else if (dice < 980) {
      pending.add(path("change", resource, peer, random.nextBoolean()));
    } else if (dice < 990) {
      String helper = " helper name:" + resource.name + peer(peer) + " helper:fence-peer";
      pending.add("call" + helper);
      pending.add("response" + helper + " status:4");
    } else if (dice < 995) {
      String fresh = "moved-" + serial++;
      pending.add("rename resource name:" + resource.name + " new_name:" + fresh);
      resource.name = fresh;
    } else {
      destroy(resource);
      create("create");
    }
  }

  private void create(String action) {
    Resource resource = new Resource(serial++, 1 + random.nextInt(2));
    resources.add(resource);
    pending.add(resource(action, resource));
    for (int peer = 0; peer < 2; peer++) {
      pending.add(connection(action, resource, peer));
    }
    for (int volume = 0; volume < resource.disk.length; volume++) {
      pending.add(device(action, resource, volume));
    }
    for (int peer = 0; peer < 2; peer++) {
      for (int volume = 0; volume < resource.disk.length; volume++) {
        pending.add(peerDevice(action, resource, peer, volume, "Established"));
      }
      pending.add(path(action, resource, peer, true));
    }
  }

  private void destroy(Resource resource) {
    for (int peer = 0; peer < 2; peer++) {
      for (int volume = 0; volume < resource.disk.length; volume++) {
        pending.add("destroy peer-device name:" + resource.name + peer(peer) + " volume:" + volume);
      }
      pending.add("destroy connection name:" + resource.name + peer(peer));
    }
    for (int volume = 0; volume < resource.disk.length; volume++) {
      pending.add("destroy device name:" + resource.name + " volume:" + volume);
    }
    pending.add("destroy resource name:" + resource.name);
    resources.remove(resource);
  }

  private static String peer(int peer) {
    return " peer-node-id:" + (peer + 1) + " conn-name:node-" + (peer + 1) + ".example.com";
  }

  private static String resource(String action, Resource r) {
    return action
        + " resource name:"
        + r.name
        + " role:"
        + (r.primary ? "Primary" : "Secondary")
        + " suspended:no force-io-failures:no write-ordering:flush may_promote:"
        + (r.primary ? "no" : "yes")
        + " promotion_score:10102";
  }

  private static String device(String action, Resource r, int volume) {
    return action
        + " device name:"
        + r.name
        + " volume:"
        + volume
        + " minor:"
        + (r.serial * 2 + volume)
        + " backing_dev:/dev/vg0/"
        + r.serial
        + "_0000"
        + volume
        + " disk:"
        + r.disk[volume]
        + " client:no open:no quorum:yes size:8388608 read:4096 written:"
        + r.written[volume]
        + " al-writes:3 bm-writes:0 upper-pending:0 lower-pending:0 al-suspended:no"
        + (action.equals("change") ? "" : " blocked:no");
  }

  private static String connection(String action, Resource r, int peer) {
    return action
        + " connection name:"
        + r.name
        + peer(peer)
        + " connection:"
        + r.state[peer]
        + " role:"
        + (r.state[peer].equals("Connected") ? "Secondary" : "Unknown")
        + " congested:no ap-in-flight:0 rs-in-flight:0";
  }

  private String peerDevice(String action, Resource r, int peer, int volume, String sync) {
    boolean progress = sync.startsWith("Sync") || sync.startsWith("Paused");
    return action
        + " peer-device name:"
        + r.name
        + peer(peer)
        + " volume:"
        + volume
        + " replication:"
        + sync
        + " peer-disk:UpToDate peer-client:no resync-suspended:no"
        + (progress ? " done:" + random.nextInt(100) + "." + (10 + random.nextInt(90)) : "")
        + " received:0 sent:"
        + random.nextInt(1 << 30)
        + " out-of-sync:"
        + r.outOfSync[peer][volume]
        + " pending:0 unacked:0"
        + (progress ? " dbdt1:" + random.nextInt(900) + ".25 eta:" + random.nextInt(9999) : "");
  }

  private static String path(String action, Resource r, int peer, boolean established) {
    String port = ":" + (7000 + r.serial % 50_000);
    return action
        + " path name:"
        + r.name
        + peer(peer)
        + " local:ipv4:10.0."
        + r.serial % 250
        + ".1"
        + port
        + " peer:ipv4:10.0."
        + r.serial % 250
        + "."
        + (peer + 2)
        + port
        + " established:"
        + (established ? "yes" : "no");
  }

  /** What a reader must have after the last line given. */
  Totals totals() {
    int primaries = 0;
    int upToDate = 0;
    int connected = 0;
    long written = 0;
    long outOfSync = 0;
    for (Resource resource : resources) {
      primaries += resource.primary ? 1 : 0;
      for (int volume = 0; volume < resource.disk.length; volume++) {
        upToDate += resource.disk[volume].equals("UpToDate") ? 1 : 0;
        written += resource.written[volume];
        outOfSync += resource.outOfSync[0][volume] + resource.outOfSync[1][volume];
      }
      for (String state : resource.state) {
        connected += state.equals("Connected") ? 1 : 0;
      }
    }
    return new Totals(resources.size(), primaries, upToDate, connected, written, outOfSync);
  }
}
