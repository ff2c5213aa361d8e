package io.quorate.dlm.format;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.option.Options;
import io.quorate.dlm.model.DlmConf;
import io.quorate.dlm.model.FenceAll;
import io.quorate.dlm.model.FenceConnection;
import io.quorate.dlm.model.FenceDevice;
import io.quorate.dlm.model.LockspaceConf;
import io.quorate.storage.line.Line;
import java.util.ArrayList;
import java.util.List;

/** {@code dlm.conf} between tree and model. */
final class DlmConfCodec implements Codec<Line, DlmConf> {
  @Override
  public DlmConf decode(Line root, DiagnosticSink sink) {
    return new DlmConfReader(sink).read(root);
  }

  @Override
  public Line encode(DlmConf value) {
    List<Line> lines = new ArrayList<>();
    for (Options.Setting setting : value.settings()) {
      lines.add(Line.of(setting.name() + "=" + setting.text()));
    }
    value.nodes().forEach(node -> lines.add(Line.of("node id=" + node.id() + args(node.args()))));
    value.fenceAll().ifPresent(agent -> lines.add(fenceAll(agent)));
    value.devices().forEach(device -> lines.add(device(device)));
    value.lockspaces().forEach(lockspace -> lines.add(lockspace(lockspace)));
    return Line.root(lines);
  }

  private static Line fenceAll(FenceAll agent) {
    String text = "fence_all " + agent.agent() + args(agent.args());
    return Line.of(text, agent.unfence() ? List.of(Line.of("unfence_all")) : List.of());
  }

  private static Line device(FenceDevice device) {
    List<Line> lines = new ArrayList<>();
    for (FenceConnection connection : device.connections()) {
      lines.add(
          Line.of(
              "connect " + device.name() + " node=" + connection.node() + args(connection.args())));
    }
    if (device.unfence()) {
      lines.add(Line.of("unfence " + device.name()));
    }
    return Line.of("device " + device.name() + " " + device.agent() + args(device.args()), lines);
  }

  private static Line lockspace(LockspaceConf lockspace) {
    List<Line> lines = new ArrayList<>();
    for (LockspaceConf.Master master : lockspace.masters()) {
      lines.add(
          Line.of("master " + lockspace.name() + " node=" + master.node() + args(master.args())));
    }
    return Line.of("lockspace " + lockspace.name() + args(lockspace.args()), lines);
  }

  private static String args(Options args) {
    StringBuilder out = new StringBuilder();
    args.forEach(arg -> out.append(' ').append(arg.name()).append('=').append(arg.text()));
    return out.toString();
  }

  /** A setting by name, a device and a lockspace by theirs, what is below one by its node, a node by its number. */
  @Override
  public Object identity(Line line) {
    DlmWords words = new DlmWords(line);
    return switch (words.keyword()) {
      case "device", "lockspace" -> List.of(words.keyword(), words.at(1));
      case "connect", "master" -> List.of(words.keyword(), words.value("node"));
      case "node" -> List.of("node", words.value("id"));
      case "fence_all", "unfence", "unfence_all" -> List.of(words.keyword());
      default -> List.of("setting", words.setting());
    };
  }
}
