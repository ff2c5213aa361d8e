package io.quorate.pacemaker.effective;

import io.quorate.pacemaker.evaluate.RuleContext;
import io.quorate.pacemaker.evaluate.RuleOutcome;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.AttributeSet.Kind;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibElement;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.Operations;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.ResourceTemplate;
import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.value.Score;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a CIB that count at a moment.
 *
 * <p>Sets are read by descending score, and what is read first counts. Of sets with one score the <em>last</em> is read
 * first; in a set the first pair of a name counts. {@code #default} takes back what was read before it. A set whose rule
 * does not hold is left out. Measured with {@code crm_resource} and {@code crm_simulate} 2.1.5.
 *
 * <pre>{@code
 * EffectiveCib effective = EffectiveCib.of(cib, PacemakerRelease.of(2, 1, 5), ZoneId.systemDefault(), Instant.now());
 * Optional<Setting> policy = Optional.ofNullable(effective.properties().get("no-quorum-policy"));
 * }</pre>
 *
 * <p>Source: {@code lib/pengine/rules.c}, {@code complex.c} and {@code utils.c} 2.1.5.
 */
public final class EffectiveCib {
  private static final String BOOTSTRAP = "cib-bootstrap-options";

  private final Cib cib;
  private final PacemakerRelease release;
  private final Instant moment;
  private final CibRules rules;
  private final Map<String, ResourceTemplate> templates = new HashMap<>();
  private final Map<String, Resource> parents = new HashMap<>();
  private final Map<String, Setting> properties;

  private EffectiveCib(Cib cib, PacemakerRelease release, ZoneId zone, Instant moment) {
    this.cib = cib;
    this.release = release;
    this.moment = moment;
    this.rules = CibRules.of(cib, release, zone);
    for (Resource resource : cib.configuration().allResources()) {
      if (resource instanceof ResourceTemplate template) {
        templates.putIfAbsent(template.id(), template);
      }
      for (CibElement child : resource.children()) {
        if (child instanceof Resource inner) {
          parents.putIfAbsent(inner.id(), resource);
        }
      }
    }
    this.properties = merged(cib.configuration().propertySets(), BOOTSTRAP, RuleContext.empty());
  }

  /** What counts at a moment, as a release reads it on a node with a time zone. */
  public static EffectiveCib of(Cib cib, PacemakerRelease release, ZoneId zone, Instant moment) {
    return new EffectiveCib(cib, release, zone, moment);
  }

  /** The CIB. */
  public Cib cib() {
    return cib;
  }

  /** Its rules. */
  public CibRules rules() {
    return rules;
  }

  /** The options of the cluster that are set, by name. */
  public Map<String, Setting> properties() {
    return properties;
  }

  /** The group, clone or bundle that a resource is in. */
  public Optional<Resource> parent(Resource resource) {
    return Optional.ofNullable(parents.get(resource.id()));
  }

  /** The outermost resource that a resource is in, or itself. */
  public Resource top(Resource resource) {
    Resource top = resource;
    for (int depth = 0; depth < 4 && parents.containsKey(top.id()); depth++) {
      top = parents.get(top.id());
    }
    return top;
  }

  /** The template that a primitive names. */
  public Optional<ResourceTemplate> template(Primitive primitive) {
    return primitive.template().map(templates::get);
  }

  /** The agent of a primitive, of its own or of its template. */
  public Optional<ResourceAgent> agent(Primitive primitive) {
    return primitive.agent().or(() -> template(primitive).flatMap(ResourceTemplate::agent));
  }

  /** The parameters of a primitive; sets with rules on nodes are left out. */
  public Map<String, Setting> parameters(Primitive primitive) {
    return own(primitive, Kind.INSTANCE);
  }

  /** What a primitive needs of its node. */
  public Map<String, Setting> utilization(Primitive primitive) {
    return own(primitive, Kind.UTILIZATION);
  }

  /** Sets of anything else as one, for example the attributes of a node; sets with rules on nodes are left out. */
  public Map<String, Setting> merged(List<AttributeSet> sets) {
    return merged(sets, "", RuleContext.empty());
  }

  private Map<String, Setting> own(Resource resource, Kind kind) {
    return merged(sets(resource, kind), "", RuleContext.empty());
  }

  /** The meta attributes of a resource: its own, those of what it is in, and the defaults. */
  public Map<String, Setting> metaAttributes(Resource resource) {
    Map<String, Setting> all = new LinkedHashMap<>();
    Optional<Resource> next = Optional.of(resource);
    for (int depth = 0; depth < 4 && next.isPresent(); depth++) {
      own(next.get(), Kind.META).forEach(all::putIfAbsent);
      next = parent(next.get());
    }
    RuleContext context = context(resource);
    merged(cib.configuration().resourceDefaults(), "", context).forEach(all::putIfAbsent);
    return all;
  }

  private RuleContext context(Resource resource) {
    Optional<ResourceAgent> agent =
        resource instanceof Primitive primitive ? agent(primitive) : Optional.empty();
    return agent
        .map(
            it ->
                RuleContext.empty()
                    .withAgent(new RuleContext.Agent(it.resourceClass(), it.provider(), it.type())))
        .orElse(RuleContext.empty());
  }

  /** The operations of a primitive: its own, and those of its template that have another name or interval. */
  public List<Operation> operations(Primitive primitive) {
    List<Operation> all = new ArrayList<>(written(primitive.contents()));
    Set<String> known = new HashSet<>();
    all.forEach(operation -> known.add(key(operation)));
    template(primitive)
        .ifPresent(
            template ->
                written(template.contents()).stream()
                    .filter(operation -> !known.contains(key(operation)))
                    .forEach(all::add));
    return all;
  }

  private List<Operation> written(List<? extends CibElement> contents) {
    List<Operation> all = new ArrayList<>();
    for (CibElement content : contents) {
      if (content instanceof Operations own) {
        Optional<Operations> meant =
            own.idRef().isEmpty()
                ? Optional.of(own)
                : rules.index().find(own.idRef().get(), Operations.class);
        meant.ifPresent(operations -> all.addAll(operations.operations()));
      }
    }
    return all;
  }

  private String key(Operation operation) {
    return operation.name() + " " + milliseconds(operation.interval());
  }

  private long milliseconds(String interval) {
    return CrmInterval.read(interval, release).orElse(CrmInterval.ZERO).milliseconds();
  }

  /**
   * The options of an operation: its attributes, its meta attributes, and the defaults that hold for it.
   *
   * @param primitive whose operation it is
   * @param operation one of {@link #operations}
   */
  public Map<String, Setting> options(Primitive primitive, Operation operation) {
    Map<String, Setting> all = new LinkedHashMap<>();
    put(all, operation, "timeout", operation.timeout());
    put(all, operation, "start-delay", operation.startDelay());
    put(all, operation, "enabled", operation.enabled());
    put(all, operation, "role", operation.role());
    put(all, operation, "on-fail", operation.onFail());
    List<AttributeSet> meta =
        operation.attributeSets().stream().filter(set -> set.kind() == Kind.META).toList();
    merged(meta, "", RuleContext.empty()).forEach(all::putIfAbsent);
    defaults(primitive, operation.name(), milliseconds(operation.interval()))
        .forEach(all::putIfAbsent);
    return all;
  }

  private static void put(
      Map<String, Setting> all, Operation operation, String name, Optional<String> value) {
    value.ifPresent(it -> all.put(name, new Setting(name, it, operation.origin())));
  }

  /** The defaults that hold for an operation of a primitive, whether or not it is written. */
  public Map<String, Setting> defaults(Primitive primitive, String operation, long milliseconds) {
    return merged(
        cib.configuration().operationDefaults(),
        "",
        context(primitive).withOperation(operation, milliseconds));
  }

  private List<AttributeSet> sets(Resource resource, Kind kind) {
    List<AttributeSet> sets = new ArrayList<>();
    if (resource instanceof Primitive primitive) {
      template(primitive).ifPresent(template -> sets.addAll(written(template, kind)));
    }
    sets.addAll(written(resource, kind));
    return sets;
  }

  private static List<AttributeSet> written(Resource resource, Kind kind) {
    return resource.children().stream()
        .filter(AttributeSet.class::isInstance)
        .map(AttributeSet.class::cast)
        .filter(set -> set.kind() == kind)
        .toList();
  }

  /** Sets as one, the set of an id before all others. */
  private Map<String, Setting> merged(List<AttributeSet> sets, String first, RuleContext context) {
    List<AttributeSet> order = new ArrayList<>();
    for (AttributeSet set : sets) {
      if (set.idRef().isEmpty()) {
        order.add(set);
      } else {
        rules.index().find(set.idRef().get(), AttributeSet.class).ifPresent(order::add);
      }
    }
    Collections.reverse(order);
    order.sort(
        Comparator.comparing((AttributeSet set) -> !set.id().orElse("").equals(first))
            .thenComparing(this::score, Comparator.reverseOrder()));
    Map<String, Setting> all = new LinkedHashMap<>();
    for (AttributeSet set : order) {
      if (set.rule().isEmpty() || holds(set, context)) {
        set.pairs().forEach(pair -> read(pair, all));
      }
    }
    return all;
  }

  private boolean holds(AttributeSet set, RuleContext context) {
    return rules.evaluate(set, context, moment) == RuleOutcome.HOLDS;
  }

  private Score score(AttributeSet set) {
    return set.score().map(text -> Score.read(text, release).orElse(Score.ZERO)).orElse(Score.ZERO);
  }

  private void read(Nvpair written, Map<String, Setting> all) {
    Optional<Nvpair> meant =
        written.idRef().flatMap(idRef -> rules.index().find(idRef, Nvpair.class));
    Optional<String> name = written.name().or(() -> meant.flatMap(Nvpair::name));
    Optional<String> value = written.value().or(() -> meant.flatMap(Nvpair::value));
    if (name.isEmpty() || value.isEmpty()) {
      return;
    }
    if (value.get().equalsIgnoreCase("#default")) {
      all.remove(name.get());
    } else {
      all.putIfAbsent(name.get(), new Setting(name.get(), value.get(), written.origin()));
    }
  }
}
