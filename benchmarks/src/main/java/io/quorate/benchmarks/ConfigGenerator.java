package io.quorate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a configuration of many resources as a storage orchestrator would: three nodes, one volume, the mesh written
 * as connections, 51 lines and about 1200 bytes a resource. Every third resource has a diskless node.
 */
public final class ConfigGenerator {
  private static final String[] HOSTS = {"alpha", "bravo", "charlie"};
  private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

  /** Ports of one subnet; the next resources get the next subnet. */
  private static final int PORTS = 40_000;

  private static final String HEAD =
      """
      # Written by a generator; every resource has three nodes.
      global {
        usage-count no;
      }
      common {
        net {
          protocol C;
          max-buffers 8000;
          verify-alg sha256;
        }
        disk {
          on-io-error detach;
        }
      }
      """;

  private ConfigGenerator() {}

  /** The name of a resource, counted from 0. */
  public static String name(int index) {
    return String.format("vm-%08d", index);
  }

  /** The text of a configuration. */
  public static String config(int resources) {
    StringBuilder out = new StringBuilder(HEAD.length() + resources * 1250).append(HEAD);
    for (int i = 0; i < resources; i++) {
      resource(i, out);
    }
    return out.toString();
  }

  private static void resource(int index, StringBuilder out) {
    String name = name(index);
    out.append("\nresource \"").append(name).append("\" {\n");
    out.append("  options {\n    quorum majority;\n    on-no-quorum io-error;\n  }\n");
    out.append("  net {\n    cram-hmac-alg sha256;\n    shared-secret \"x7Rq").append(index);
    out.append("\";\n    after-sb-0pri discard-zero-changes;\n  }\n");
    for (int node = 0; node < HOSTS.length; node++) {
      host(index, node, name, out);
    }
    for (int[] pair : PAIRS) {
      out.append("  connection {\n");
      end(index, pair[0], out);
      end(index, pair[1], out);
      out.append("  }\n");
    }
    out.append("}\n");
  }

  private static void host(int index, int node, String name, StringBuilder out) {
    boolean diskless = node == 2 && index % 3 == 0;
    String disk = diskless ? "none" : "/dev/vg_guests/" + name + "_00000";
    out.append("  on \"").append(HOSTS[node]).append("\" {\n    volume 0 {\n");
    out.append("      disk ").append(disk).append(";\n");
    out.append("      disk { discard-zeroes-if-aligned yes; rs-discard-granularity 65536; }\n");
    out.append("      meta-disk internal;\n      device minor ").append(1000 + index);
    out.append(";\n    }\n    node-id ").append(node).append(";\n  }\n");
  }

  private static void end(int index, int node, StringBuilder out) {
    out.append("    host \"").append(HOSTS[node]).append("\" address ipv4 10.");
    out.append(index / PORTS).append(".0.").append(node + 1).append(':');
    out.append(7000 + index % PORTS).append(";\n");
  }

  /**
   * Writes a file: {@code ConfigGenerator RESOURCES FILE}.
   *
   * @throws IOException when it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[1]), config(Integer.parseInt(args[0])));
  }
}
