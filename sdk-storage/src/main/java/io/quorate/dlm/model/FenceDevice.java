package io.quorate.dlm.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.List;

/**
 * {@code device NAME AGENT [args]} and the lines below it, dlm.conf(5) section "Fencing".
 *
 * @param name unique; two in a row with one name before a colon, {@code foo:1} and {@code foo:2}, are used together
 * @param agent the program
 * @param args what it is given for every node; values of names that look secret are masked in texts
 * @param connections the nodes that are connected to it
 * @param unfence whether a starting node unfences itself
 * @param origin where it was read from
 */
public record FenceDevice(
    String name,
    String agent,
    Options args,
    List<FenceConnection> connections,
    boolean unfence,
    Origin origin) {
  /** Copies the list. */
  public FenceDevice {
    connections = List.copyOf(connections);
  }

  /** A device. */
  public static FenceDevice of(
      String name, String agent, Options args, FenceConnection... connections) {
    return new FenceDevice(name, agent, args, List.of(connections), false, Origin.none());
  }
}
