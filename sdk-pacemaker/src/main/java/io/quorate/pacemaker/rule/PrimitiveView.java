package io.quorate.pacemaker.rule;

import io.quorate.core.text.Origin;
import io.quorate.pacemaker.agent.AgentMetadata;
import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.value.CibBoolean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A primitive with what counts for it.
 *
 * @param primitive as written
 * @param agent of its own or of its template; none when neither has one
 * @param metadata what is known of the agent
 * @param parameters that count
 * @param meta that count, with those of what it is in and the defaults
 * @param operations of its own and of its template
 * @param top the outermost resource that it is in, or itself
 * @param promotable whether its instances have roles
 */
record PrimitiveView(
    Primitive primitive,
    Optional<ResourceAgent> agent,
    Optional<AgentMetadata> metadata,
    Map<String, Setting> parameters,
    Map<String, Setting> meta,
    List<Operation> operations,
    Resource top,
    boolean promotable) {
  private static final Set<String> SECRETS =
      Set.of(
          "passwd",
          "password",
          "passphrase",
          "secret",
          "secret_key",
          "access_key",
          "kg",
          "hexadecimal_kg",
          "community",
          "token",
          "session_token",
          "api_key",
          "apikey");

  private static final Set<String> SHARED_TYPES = Set.of("ocfs2", "gfs2");

  private static final Set<String> LIBVIRT_SERVICES =
      Set.of("libvirtd", "libvirt-bin", "virtqemud", "libvirtd.service", "virtqemud.service");

  String id() {
    return primitive.id();
  }

  Origin origin() {
    return primitive.origin();
  }

  /** The agent for messages. */
  String agentName() {
    return agent.map(ResourceAgent::toString).orElse("");
  }

  boolean isAgent(String name) {
    return agentName().equals(name);
  }

  boolean isType(String resourceClass, String type) {
    return agent
        .filter(it -> it.resourceClass().equals(resourceClass) && it.type().equals(type))
        .isPresent();
  }

  boolean isStonith() {
    return agent.filter(it -> it.resourceClass().equals("stonith")).isPresent();
  }

  boolean isDrbd() {
    return isAgent("ocf:linbit:drbd") || isAgent("ocf:heartbeat:drbd");
  }

  boolean isVirtualDomain() {
    return isAgent("ocf:heartbeat:VirtualDomain");
  }

  boolean isFilesystem() {
    return isAgent("ocf:heartbeat:Filesystem");
  }

  boolean isClusterFilesystem() {
    return isFilesystem()
        && SHARED_TYPES.contains(parameter("fstype").orElse("").toLowerCase(Locale.ROOT));
  }

  boolean isDlm() {
    return isAgent("ocf:pacemaker:controld");
  }

  boolean isLibvirt() {
    return agent
        .filter(
            it ->
                LIBVIRT_SERVICES.contains(it.type())
                    && !it.resourceClass().equals("ocf")
                    && !it.resourceClass().equals("stonith"))
        .isPresent();
  }

  boolean isO2cb() {
    return agent.filter(it -> it.type().equals("o2cb")).isPresent();
  }

  /** What has to run on every node that uses shared storage. */
  boolean isSharedStorage() {
    return isClusterFilesystem()
        || isDlm()
        || isO2cb()
        || isAgent("ocf:heartbeat:clvm")
        || isAgent("ocf:lvm2:clvmd")
        || isAgent("ocf:heartbeat:lvmlockd")
        || (isAgent("ocf:heartbeat:LVM-activate")
            && parameter("activation_mode").filter("shared"::equals).isPresent());
  }

  boolean isStorage() {
    return isSharedStorage()
        || isDrbd()
        || isFilesystem()
        || isAgent("ocf:heartbeat:LVM")
        || isAgent("ocf:heartbeat:LVM-activate");
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(Setting::value);
  }

  Optional<String> metaValue(String name) {
    return Optional.ofNullable(meta.get(name)).map(Setting::value);
  }

  boolean isMeta(String name, boolean otherwise) {
    return metaValue(name).flatMap(text -> CibBoolean.read(text).value()).orElse(otherwise);
  }

  boolean isStopped() {
    return metaValue("target-role").filter("stopped"::equalsIgnoreCase).isPresent();
  }

  /** Whether the value of a parameter is nothing to show. */
  static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean script = lower.endsWith("_script") || lower.endsWith("_file");
    return !script
        && (SECRETS.contains(lower)
            || lower.endsWith("_passwd")
            || lower.endsWith("_password")
            || lower.endsWith("_passphrase")
            || lower.endsWith("_secret"));
  }
}
