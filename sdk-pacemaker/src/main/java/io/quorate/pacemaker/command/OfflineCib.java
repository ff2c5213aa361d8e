package io.quorate.pacemaker.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A CIB that tools work on without daemons: a file, {@code CIB_file}, or a copy of {@link CrmShadow}, {@code CIB_shadow}.
 *
 * <pre>{@code
 * CommandRunner offline = OfflineCib.file("/srv/cluster/cib.xml").on(runner);
 * offline.call(CrmResource.of(release).names());
 * }</pre>
 *
 * <p>{@code stonith_admin}, {@code crm_node}, {@code attrd_updater} and {@code crmadmin} ask the daemons all the same.
 * Nothing keeps two tools from writing one file at the same time; {@code CibStore} does.
 */
public final class OfflineCib {
  private final Map<String, String> environment;

  private OfflineCib(Map<String, String> environment) {
    this.environment = environment;
  }

  /** A file on the asked host. */
  public static OfflineCib file(String path) {
    return new OfflineCib(Map.of("CIB_file", path));
  }

  /** A copy of {@code crm_shadow}, in its directory. */
  public static OfflineCib shadow(String name) {
    return new OfflineCib(Map.of("CIB_shadow", name));
  }

  /** A copy of {@code crm_shadow}, in another directory. */
  public static OfflineCib shadow(String name, String directory) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("CIB_shadow", name);
    variables.put("CIB_shadow_dir", directory);
    return new OfflineCib(variables);
  }

  /** The same command on this CIB. */
  public Command on(Command command) {
    Command result = command;
    for (Map.Entry<String, String> each : environment.entrySet()) {
      result = result.withEnvironment(each.getKey(), each.getValue());
    }
    return result;
  }

  /** The same runner, whose commands all work on this CIB. */
  public CommandRunner on(CommandRunner runner) {
    return new CommandRunner() {
      @Override
      public String host() {
        return runner.host();
      }

      @Override
      public CommandResult run(Command command) {
        return runner.run(OfflineCib.this.on(command));
      }

      @Override
      public LineStream stream(Command command) {
        return runner.stream(OfflineCib.this.on(command));
      }
    };
  }
}
