package io.quorate.pacemaker.crm;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which providers have an OCF agent of a name: {@code crm} looks it up where a resource names its agent without one.
 *
 * <p>The provider is {@code heartbeat} when it has the agent, or nobody has; else {@code pacemaker} when it has it; else
 * the first one.
 */
@FunctionalInterface
public interface AgentCatalog {
  /** The providers that have an agent, in order; empty when nobody has. */
  List<String> providers(String type);

  /** The provider that {@code crm} takes for an agent named without one. */
  default String provider(String type) {
    List<String> all = providers(type);
    if (all.isEmpty() || all.contains("heartbeat")) {
      return "heartbeat";
    }
    return all.contains("pacemaker") ? "pacemaker" : all.get(0);
  }

  /** The agents of resource-agents 4.12, Pacemaker 2.1 and drbd-utils 9.22, as Debian 12 installs them. */
  static AgentCatalog crmshDefault() {
    return KnownAgents.CATALOG;
  }

  /** A catalogue of agents by provider. */
  static AgentCatalog of(Map<String, List<String>> typesByProvider) {
    Map<String, List<String>> providers = new HashMap<>();
    for (String provider : new TreeSet<>(typesByProvider.keySet())) {
      for (String type : typesByProvider.getOrDefault(provider, List.of())) {
        providers.computeIfAbsent(type, key -> new ArrayList<>()).add(provider);
      }
    }
    return type -> List.copyOf(providers.getOrDefault(type, List.of()));
  }

  /**
   * The agents of this host: the files of a directory such as {@code /usr/lib/ocf/resource.d}, which has one directory
   * for each provider.
   *
   * @throws IOException when a directory cannot be read
   */
  static AgentCatalog installed(Path resourceDirectory) throws IOException {
    Map<String, List<String>> types = new HashMap<>();
    try (DirectoryStream<Path> providers = Files.newDirectoryStream(resourceDirectory)) {
      for (Path provider : providers) {
        if (Files.isDirectory(provider)) {
          types.put(String.valueOf(provider.getFileName()), executables(provider));
        }
      }
    }
    return of(types);
  }

  private static List<String> executables(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(".") && Files.isRegularFile(file) && Files.isExecutable(file)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
