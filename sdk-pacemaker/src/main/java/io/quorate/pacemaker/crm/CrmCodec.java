package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;

/** Statements to the CIB that they make, and back. */
final class CrmCodec implements Codec<CrmNode, Cib> {
  private final Shell shell;

  CrmCodec(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Cib decode(CrmNode root, DiagnosticSink sink) {
    return Cib.empty(shell.schema()).withConfiguration(configuration(root, Assembly.empty(), sink));
  }

  /** What statements make of a configuration. */
  Configuration configuration(CrmNode root, Draft base, DiagnosticSink sink) {
    Assembly assembly = new Assembly(base, sink);
    StatementParser parser = new StatementParser(shell, sink);
    for (CrmNode statement : root.statements) {
      LogicalLine line = statement.line;
      if (line == null) {
        continue;
      }
      try {
        boolean xml = statement.words.get(0).text().equals("xml");
        Draft draft = parser.parse(line, statement.words, assembly.nodes());
        if (draft.name.equals("master")) {
          outdated(statement, sink);
        }
        assembly.add(draft, line.span(), xml);
      } catch (StatementException e) {
        sink.report(e.diagnostic());
      }
    }
    return Trees.configuration(assembly.finish());
  }

  private static void outdated(CrmNode statement, DiagnosticSink sink) {
    sink.report(
        Diagnostic.warning(
                "CRM011",
                "'" + statement.words.get(0).text() + "' is an old word",
                statement.words.get(0).span())
            .withHelp("write 'clone' with 'meta promotable=true'; Pacemaker 3.0 has no other"));
  }

  @Override
  public CrmNode encode(Cib value) {
    return CrmNode.file(new CrmWriter(shell).statements(value));
  }

  @Override
  public Object identity(CrmNode node) {
    return node.key();
  }
}
