package io.quorate.cli.toy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.option.Options;
import io.quorate.core.option.Options.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines to settings; {@code boom} makes it throw, as a bug would. */
final class ToyCodec implements Codec<ToyNode, ToyConfig> {
  @Override
  public ToyConfig decode(ToyNode root, DiagnosticSink sink) {
    List<Setting> settings =
        root.lines().stream().map(ToyNode::setting).map(Optional::orElseThrow).toList();
    Map<String, Setting> seen = new HashMap<>();
    for (Setting setting : settings) {
      if (setting.name().equals("boom")) {
        throw new IllegalStateException("boom");
      }
      Setting before = seen.put(setting.name(), setting);
      if (before != null && !setting.name().equals("include")) {
        sink.report(
            Diagnostic.warning(
                    "TOY002",
                    "'" + setting.name() + "' is set twice",
                    setting.origin().span().orElseThrow())
                .withHelp("the last one holds")
                .withRelated("first here", before.origin().span().orElseThrow()));
      }
    }
    return new ToyConfig(Options.of(settings));
  }

  @Override
  public ToyNode encode(ToyConfig value) {
    StringBuilder text = new StringBuilder();
    for (Setting setting : value.settings()) {
      text.append(setting.name()).append(" = ").append(setting.text()).append('\n');
    }
    return ToyNode.root(
        value.settings().settings().stream()
            .map(s -> ToyNode.line(s, s.name() + " = " + s.text(), 0))
            .toList(),
        text.toString());
  }

  @Override
  public Object identity(ToyNode node) {
    return node.setting().map(Setting::name).orElse("");
  }
}
