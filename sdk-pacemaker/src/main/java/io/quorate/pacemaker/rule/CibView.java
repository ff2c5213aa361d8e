package io.quorate.pacemaker.rule;

import io.quorate.pacemaker.agent.AgentMetadata;
import io.quorate.pacemaker.effective.EffectiveCib;
import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.model.Bundle;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Master;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.ObjectReference;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.ResourceTemplate;
import io.quorate.pacemaker.model.Tag;
import io.quorate.pacemaker.value.CibBoolean;
import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A CIB as rules look at it. */
final class CibView {
  private final Cib cib;
  private final PacemakerAssumptions assumptions;
  private final Instant moment;
  private final EffectiveCib effective;
  private final Map<String, Resource> resources = new LinkedHashMap<>();
  private final Map<String, Tag> tags = new LinkedHashMap<>();
  private final Map<String, PrimitiveView> primitives = new LinkedHashMap<>();
  private final Links links;
  private final StartOrder mandatoryOrder;
  private final StartOrder anyOrder;
  private final Placement placement;
  private final ValueFindings values;
  private final Masking masking;

  private CibView(Cib cib, PacemakerAssumptions assumptions) {
    this.cib = cib;
    this.assumptions = assumptions;
    this.moment = assumptions.moment().orElseGet(Instant::now);
    this.effective = EffectiveCib.of(cib, assumptions.release(), assumptions.zone(), moment);
    Configuration configuration = cib.configuration();
    for (Resource resource : configuration.allResources()) {
      if (!(resource instanceof ResourceTemplate)) {
        resources.putIfAbsent(resource.id(), resource);
      }
    }
    configuration.tags().forEach(tag -> tags.putIfAbsent(tag.id(), tag));
    for (Resource resource : resources.values()) {
      if (resource instanceof Primitive primitive) {
        primitives.put(primitive.id(), view(primitive));
      }
    }
    this.links = new Links(configuration.constraints(), release(), this::meant);
    this.mandatoryOrder =
        new StartOrder(
            resources.values(), links.orders(), it -> it.kind() == OrderLink.Kind.MANDATORY);
    this.anyOrder = new StartOrder(resources.values(), links.orders(), it -> true);
    this.placement = new Placement(resources.values(), links.placements());
    this.values = new ValueFindings(this);
    this.masking = new Masking(configuration);
  }

  static CibView of(Cib cib, PacemakerAssumptions assumptions) {
    return new CibView(cib, assumptions);
  }

  private PrimitiveView view(Primitive primitive) {
    Optional<ResourceAgent> agent = effective.agent(primitive);
    Optional<AgentMetadata> metadata = agent.flatMap(assumptions.agents()::find);
    return new PrimitiveView(
        primitive,
        agent,
        metadata,
        effective.parameters(primitive),
        effective.metaAttributes(primitive),
        effective.operations(primitive),
        effective.top(primitive),
        isPromotable(primitive.id()));
  }

  Cib cib() {
    return cib;
  }

  Configuration configuration() {
    return cib.configuration();
  }

  PacemakerAssumptions assumptions() {
    return assumptions;
  }

  PacemakerRelease release() {
    return assumptions.release();
  }

  Instant moment() {
    return moment;
  }

  EffectiveCib effective() {
    return effective;
  }

  List<PrimitiveView> primitives() {
    return List.copyOf(primitives.values());
  }

  Optional<PrimitiveView> primitive(String id) {
    return Optional.ofNullable(primitives.get(id));
  }

  Optional<Resource> resource(String id) {
    return Optional.ofNullable(resources.get(id));
  }

  List<String> resourceIds() {
    return List.copyOf(resources.keySet());
  }

  List<OrderLink> orders() {
    return links.orders();
  }

  List<PlacementLink> placements() {
    return links.placements();
  }

  /** Order that is kept whenever both are to run. */
  StartOrder mandatoryOrder() {
    return mandatoryOrder;
  }

  /** Order that somebody wrote, however strict. */
  StartOrder anyOrder() {
    return anyOrder;
  }

  Placement placement() {
    return placement;
  }

  ValueFindings values() {
    return values;
  }

  /** Keeps secrets out of what findings show. */
  Masking masking() {
    return masking;
  }

  /** The resources that an id in a constraint means: one, an old instance {@code ID:N}, or those of a tag. */
  List<String> meant(String id) {
    if (resources.containsKey(id)) {
      return List.of(id);
    }
    if (tags.containsKey(id)) {
      return tags.get(id).references().stream()
          .map(ObjectReference::id)
          .filter(resources::containsKey)
          .toList();
    }
    int colon = id.lastIndexOf(':');
    String base = colon < 0 ? id : id.substring(0, colon);
    return resources.containsKey(base) ? List.of(base) : List.of();
  }

  boolean isTag(String id) {
    return tags.containsKey(id);
  }

  /** The primitives in a resource, or the resource itself. */
  List<PrimitiveView> within(String id) {
    List<PrimitiveView> all = new ArrayList<>();
    resource(id)
        .ifPresent(
            resource ->
                resource
                    .elements()
                    .filter(Primitive.class::isInstance)
                    .forEach(it -> primitive(((Primitive) it).id()).ifPresent(all::add)));
    return all;
  }

  /** Whether a resource, or what it is in, has instances with roles. */
  boolean isPromotable(String id) {
    Optional<Resource> next = resource(id);
    for (int depth = 0; depth < 4 && next.isPresent(); depth++) {
      Resource resource = next.get();
      if (resource instanceof Master
          || resource instanceof Clone && isMeta(resource, "promotable")
          || resource instanceof Bundle bundle && isPromotable(bundle)) {
        return true;
      }
      next = effective.parent(resource);
    }
    return false;
  }

  private static boolean isPromotable(Bundle bundle) {
    return bundle
        .container()
        .flatMap(it -> it.promotedMax().or(it::masters))
        .filter(count -> !count.equals("0"))
        .isPresent();
  }

  /** Whether several instances of a resource run. */
  boolean isCloned(PrimitiveView primitive) {
    Resource top = primitive.top();
    return top instanceof Clone || top instanceof Master || top instanceof Bundle;
  }

  boolean isMeta(Resource resource, String name) {
    return meta(resource, name).flatMap(text -> CibBoolean.read(text).value()).orElse(false);
  }

  Optional<String> meta(Resource resource, String name) {
    return Optional.ofNullable(effective.metaAttributes(resource).get(name)).map(Setting::value);
  }

  /** An option of the cluster; {@code fencing-…} is the name of {@code stonith-…} from 3.0.2 on. */
  Optional<Setting> property(String name) {
    Setting own = effective.properties().get(name);
    if (own == null && name.startsWith("stonith-")) {
      own = effective.properties().get("fencing-" + name.substring("stonith-".length()));
    }
    return Optional.ofNullable(own);
  }

  boolean isProperty(String name, boolean otherwise) {
    return property(name)
        .flatMap(setting -> CibBoolean.read(setting.value()).value())
        .orElse(otherwise);
  }

  /** Milliseconds of a text that Pacemaker reads as a time. */
  OptionalLong milliseconds(String text) {
    return CrmInterval.read(text, release())
        .value()
        .map(it -> OptionalLong.of(it.milliseconds()))
        .orElse(OptionalLong.empty());
  }

  /** The nodes that run Corosync. */
  List<String> members() {
    List<String> names = new ArrayList<>();
    for (Node node : configuration().nodes()) {
      String type = node.type().orElse("member");
      if (type.equals("member") || type.equals("normal")) {
        names.add(node.uname());
      }
    }
    return names;
  }

  List<PrimitiveView> fenceDevices() {
    return primitives().stream().filter(PrimitiveView::isStonith).toList();
  }

  boolean isFencing() {
    return isProperty("stonith-enabled", true);
  }
}
