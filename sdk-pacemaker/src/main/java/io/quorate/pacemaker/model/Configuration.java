package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What the cluster shall do: {@code configuration}.
 *
 * @param sections in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Configuration(List<ConfigurationSection> sections, Origin origin, Unknown unknown)
    implements CibElement, WithConfiguration {
  /** Copies the list. */
  public Configuration {
    sections = List.copyOf(sections);
  }

  /** A configuration with the four sections that every schema requires. */
  public static Configuration empty() {
    return of(
        CrmConfig.of(List.of()),
        Nodes.of(List.of()),
        Resources.of(List.of()),
        Constraints.of(List.of()));
  }

  /** A configuration of sections. */
  public static Configuration of(ConfigurationSection... sections) {
    return new Configuration(List.of(sections), Origin.none(), Unknown.none());
  }

  /** The sets of cluster options, in order. */
  public List<AttributeSet> propertySets() {
    return Sections.all(this, CrmConfig.class, CrmConfig::propertySets);
  }

  /** The value of a cluster option, of the set {@code cib-bootstrap-options} or else the first set that has it. */
  public Optional<String> property(String name) {
    List<AttributeSet> sets = propertySets();
    return Sections.bootstrapFirst(sets).stream()
        .filter(set -> set.pair(name).isPresent())
        .findFirst()
        .flatMap(set -> set.value(name));
  }

  /** The nodes, in order. */
  public List<Node> nodes() {
    return Sections.all(this, Nodes.class, Nodes::nodes);
  }

  /** The node of a name. */
  public Optional<Node> node(String uname) {
    return nodes().stream().filter(node -> node.uname().equals(uname)).findFirst();
  }

  /** The resources and templates at the top, in order. */
  public List<Resource> resources() {
    return Sections.all(this, Resources.class, Resources::resources);
  }

  /** All resources and templates, those in groups, clones and bundles too, parents first. */
  public List<Resource> allResources() {
    return Sections.all(this, Resources.class, r -> ResourceTree.all(r.resources()));
  }

  /** The primitives, wherever they are, in order. */
  public List<Primitive> primitives() {
    return Contents.of(allResources(), Primitive.class);
  }

  /** The primitive of an id, wherever it is. */
  public Optional<Primitive> primitive(String id) {
    return primitives().stream().filter(primitive -> primitive.id().equals(id)).findFirst();
  }

  /** The resource or template of an id, wherever it is. */
  public Optional<Resource> resource(String id) {
    return allResources().stream().filter(resource -> resource.id().equals(id)).findFirst();
  }

  /** The constraints, in order. */
  public List<Constraint> constraints() {
    return Sections.all(this, Constraints.class, Constraints::constraints);
  }

  /** The constraint of an id. */
  public Optional<Constraint> constraint(String id) {
    return constraints().stream().filter(constraint -> constraint.id().equals(id)).findFirst();
  }

  /** The sets of defaults of resources, in order. */
  public List<AttributeSet> resourceDefaults() {
    return Sections.all(this, ResourceDefaults.class, ResourceDefaults::metaAttributes);
  }

  /** The sets of defaults of operations, in order. */
  public List<AttributeSet> operationDefaults() {
    return Sections.all(this, OperationDefaults.class, OperationDefaults::metaAttributes);
  }

  /** The fencing levels, in order. */
  public List<FencingLevel> fencingLevels() {
    return Sections.all(this, FencingTopology.class, FencingTopology::levels);
  }

  /** The tags, in order. */
  public List<Tag> tags() {
    return Sections.all(this, Tags.class, Tags::tags);
  }

  /** The alerts, in order. */
  public List<Alert> alerts() {
    return Sections.all(this, Alerts.class, Alerts::alerts);
  }

  /** Users, groups and roles, in order. */
  public List<AclEntry> acls() {
    return Sections.all(this, Acls.class, Acls::entries);
  }

  /** The configuration with the section of this type replaced, the first one if there are several, or added at the end. */
  public Configuration withSection(ConfigurationSection section) {
    for (ConfigurationSection own : sections) {
      if (own.getClass() == section.getClass()) {
        return withSections(Contents.replaced(sections, own, section));
      }
    }
    return withSections(Contents.plus(sections, section));
  }

  /** The configuration with a cluster option; a new set is {@code cib-bootstrap-options}. */
  public Configuration withProperty(String name, String value) {
    CrmConfig own = Sections.first(this, CrmConfig.class).orElse(CrmConfig.of(List.of()));
    return withSection(
        own.withPropertySets(Sections.withProperty(own.propertySets(), name, value)));
  }

  /** The configuration with the node of this id replaced, or added behind the others. */
  public Configuration withNode(Node node) {
    Nodes own = Sections.first(this, Nodes.class).orElse(Nodes.of(List.of()));
    return withSection(own.withNodes(Sections.with(own.nodes(), node, Node::id)));
  }

  /** The configuration with the resource of this id replaced, wherever it is, or added behind the others. */
  public Configuration withResource(Resource resource) {
    Resources own = Sections.first(this, Resources.class).orElse(Resources.of(List.of()));
    return withSection(own.withResources(ResourceTree.with(own.resources(), resource)));
  }

  /**
   * The configuration with a primitive changed, wherever it is.
   *
   * @throws IllegalArgumentException when there is no primitive of this id
   */
  public Configuration withPrimitive(String id, UnaryOperator<Primitive> change) {
    Primitive old =
        primitive(id)
            .orElseThrow(() -> new IllegalArgumentException("there is no primitive '" + id + "'"));
    Primitive changed = change.apply(old);
    List<ConfigurationSection> all = new ArrayList<>(sections);
    all.replaceAll(
        s ->
            s instanceof Resources r
                ? r.withResources(ResourceTree.replaced(r.resources(), old, changed))
                : s);
    return withSections(all);
  }

  /** The configuration without the resource of an id, wherever it is; what refers to it stays. */
  public Configuration withoutResource(String id) {
    List<ConfigurationSection> all = new ArrayList<>(sections);
    all.replaceAll(
        s ->
            s instanceof Resources r
                ? r.withResources(ResourceTree.without(r.resources(), id))
                : s);
    return withSections(all);
  }

  /** The configuration with the constraint of this id replaced, or added behind the others. */
  public Configuration withConstraint(Constraint constraint) {
    Constraints own = Sections.first(this, Constraints.class).orElse(Constraints.of(List.of()));
    return withSection(
        own.withConstraints(Sections.with(own.constraints(), constraint, Constraint::id)));
  }

  /** The configuration without the constraint of an id. */
  public Configuration withoutConstraint(String id) {
    List<ConfigurationSection> all = new ArrayList<>(sections);
    all.replaceAll(
        s ->
            s instanceof Constraints c
                ? c.withConstraints(
                    c.constraints().stream().filter(x -> !x.id().equals(id)).toList())
                : s);
    return withSections(all);
  }

  @Override
  public List<? extends CibElement> children() {
    return sections;
  }
}
