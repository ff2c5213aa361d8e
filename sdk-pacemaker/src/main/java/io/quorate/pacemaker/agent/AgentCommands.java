package io.quorate.pacemaker.agent;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parser;
import io.quorate.pacemaker.model.ResourceAgent;

/** Questions about agents. */
public final class AgentCommands {
  /** Reads the metadata that an agent prints. */
  public static final Parser<AgentMetadata> METADATA = AgentMetadataXml.PARSER;

  private AgentCommands() {}

  /**
   * {@code crm_resource --show-metadata AGENT}: what an agent says about itself.
   *
   * <p>The tool ends with another exit code than 0 when the agent is not installed; agents of {@code lsb} and {@code
   * systemd} have metadata only where their services are.
   */
  public static ToolCall<AgentMetadata> showMetadata(ResourceAgent agent) {
    return ToolCall.of(Command.of("crm_resource", "--show-metadata", agent.toString()), METADATA);
  }
}
