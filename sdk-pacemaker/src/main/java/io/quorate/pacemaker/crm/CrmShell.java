package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import java.util.ArrayList;
import java.util.List;

/**
 * The configuration language of {@code crm configure}, for a host with certain agents and a cluster with a certain
 * schema.
 *
 * <p>Both matter: a type without provider is looked up among the agents, and the schema says whether a role is {@code
 * Promoted} or {@code Master} and what access control looks like. Immutable.
 */
public final class CrmShell {
  /** Reads statements as {@link #create} does, without a base. */
  public static final Parser<Cib> PARSER = create().format();

  private final Shell shell;

  private CrmShell(Shell shell) {
    this.shell = shell;
  }

  /** A shell with the agents of {@link AgentCatalog#crmshDefault} and the schema {@code pacemaker-3.9}. */
  public static CrmShell create() {
    return new CrmShell(new Shell(AgentCatalog.crmshDefault(), "pacemaker-3.9"));
  }

  /** The same shell with other agents. */
  public CrmShell withAgents(AgentCatalog agents) {
    return new CrmShell(new Shell(agents, shell.schema()));
  }

  /** The same shell for another schema, named as in {@code validate-with}. */
  public CrmShell withSchema(String schema) {
    return new CrmShell(new Shell(shell.agents(), schema));
  }

  /** The format; what it reads has this shell's schema, the version 0.0.0 and an empty status. */
  public Format<Cib> format() {
    return Format.of(new CrmSyntax(), new CrmCodec(shell));
  }

  /**
   * Reads statements onto a CIB, as {@code crm configure load update} does.
   *
   * <p>An object that the CIB has is replaced, its parts keep their ids; sets of properties and defaults get the new
   * values beside those that they have; everything else stays. The schema is that of the CIB.
   */
  public Parsed<Cib> update(Cib base, Source statements) {
    List<Diagnostic> found = new ArrayList<>();
    Shell own = new Shell(shell.agents(), base.validateWith().orElse(shell.schema()));
    CrmNode root = new CrmSyntax().parse(statements, found::add);
    Configuration changed = new CrmCodec(own).configuration(root, Trees.draft(base), found::add);
    return new Parsed<>(base.withConfiguration(changed), found);
  }

  /**
   * The statements of a CIB's configuration; read again, they make the same configuration.
   *
   * <p>Objects stand in the CIB's order, members before what contains them. What the language has no words for is an
   * {@code xml} statement. Secrets are not masked: see {@link #view}.
   */
  public String print(Cib cib) {
    return print(Trees.draft(cib), cib);
  }

  /**
   * The statements of a CIB's configuration for people to look at: values whose names start with {@code passw}, or hold
   * {@code secret}, are six asterisks.
   *
   * <p>Reading it again would put the asterisks in the place of the secrets, so it starts with a comment that says so, and
   * reading it warns.
   */
  public String view(Cib cib) {
    Draft configuration = Trees.draft(cib);
    mask(configuration);
    return "# secrets are masked: this text is no configuration to load\n"
        + print(configuration, cib);
  }

  private String print(Draft configuration, Cib cib) {
    Shell own = new Shell(shell.agents(), cib.validateWith().orElse(shell.schema()));
    CrmNode root = CrmNode.file(new CrmWriter(own).statements(configuration));
    return new CrmSyntax().print(root);
  }

  private static void mask(Draft draft) {
    String name = Scan.lower(draft.text("name"));
    if (draft.has("value") && (name.startsWith("passw") || name.contains("secret"))) {
      draft.set("value", "******");
    }
    draft.children.forEach(CrmShell::mask);
  }
}
