package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A cluster information base: the configuration of a Pacemaker cluster, and what is known of its state; {@code
 * cib}.
 *
 * <pre>{@code
 * Cib cib = Cib.empty("pacemaker-3.9")
 *     .withResource(Primitive.of("vm1", ResourceAgent.parse("ocf:heartbeat:VirtualDomain"))
 *         .withParam("config", "/etc/libvirt/qemu/vm1.xml"))
 *     .withConstraint(LocationConstraint.of("l1", "vm1", "100", "node-a"));
 * }</pre>
 *
 * @param validateWith the name of the schema, of {@code validate-with}; {@link #schema}
 * @param crmFeatureSet of the release that wrote it last, of {@code crm_feature_set}; {@link #featureSet}
 * @param adminEpoch the first number of the version, of {@code admin_epoch}; {@link #version}
 * @param epoch the second, which counts changes of the configuration
 * @param numUpdates the third, which counts changes of the status, of {@code num_updates}
 * @param cibLastWritten when, of {@code cib-last-written}
 * @param updateOrigin the node where it was changed last, of {@code update-origin}
 * @param updateClient the program, of {@code update-client}
 * @param updateUser the user, of {@code update-user}
 * @param haveQuorum a boolean, of {@code have-quorum}
 * @param dcUuid the id of the coordinating node, of {@code dc-uuid}
 * @param noQuorumPanic a boolean, of {@code no-quorum-panic}
 * @param executionDate the time that a simulation takes for now, of {@code execution-date}
 * @param remoteTlsPort where to listen for other hosts, of {@code remote-tls-port}
 * @param remoteClearPort the same without encryption, of {@code remote-clear-port}
 * @param configuration what the cluster shall do
 * @param status what is known of it
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Cib(
    Optional<String> validateWith,
    Optional<String> crmFeatureSet,
    String adminEpoch,
    String epoch,
    String numUpdates,
    Optional<String> cibLastWritten,
    Optional<String> updateOrigin,
    Optional<String> updateClient,
    Optional<String> updateUser,
    Optional<String> haveQuorum,
    Optional<String> dcUuid,
    Optional<String> noQuorumPanic,
    Optional<String> executionDate,
    Optional<String> remoteTlsPort,
    Optional<String> remoteClearPort,
    Configuration configuration,
    Optional<Status> status,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithCib {
  /** A CIB with empty sections, as a new cluster has it. */
  public static Cib empty(String validateWith) {
    return builder(Configuration.empty())
        .validateWith(validateWith)
        .status(Status.builder().build())
        .build();
  }

  /** A builder of a CIB of version 0.0.0. */
  public static CibBuilder builder(Configuration configuration) {
    return new CibBuilder()
        .adminEpoch("0")
        .epoch("0")
        .numUpdates("0")
        .configuration(configuration)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  /** The version as numbers; a part that is no number counts as 0. */
  public CibVersion version() {
    return CibVersion.of(adminEpoch, epoch, numUpdates);
  }

  /** The schema; empty when none is named, or it is none of Pacemaker's. */
  public Optional<SchemaVersion> schema() {
    return validateWith.flatMap(SchemaVersion::parse);
  }

  /** The feature set; empty when it is missing, or malformed. */
  public Optional<CrmFeatureSet> featureSet() {
    return crmFeatureSet.flatMap(CrmFeatureSet::parse);
  }

  /** The first element with an id, of the configuration. */
  public Optional<CibElement> find(String id) {
    return configuration
        .elements()
        .filter(e -> e.elementId().filter(id::equals).isPresent())
        .findFirst();
  }

  /** The resource or template of an id, wherever it is: in a group, clone or bundle too. */
  public Optional<Resource> resource(String id) {
    return configuration.resource(id);
  }

  /** The primitive of an id, wherever it is. */
  public Optional<Primitive> primitive(String id) {
    return configuration.primitive(id);
  }

  /** The constraint of an id. */
  public Optional<Constraint> constraint(String id) {
    return configuration.constraint(id);
  }

  /** The CIB with another configuration, for example {@code cib.withConfiguration(c -> c.withProperty(…))}. */
  public Cib withConfiguration(UnaryOperator<Configuration> change) {
    return withConfiguration(change.apply(configuration));
  }

  /** The CIB with a property of the cluster, for example {@code no-quorum-policy}. */
  public Cib withProperty(String name, String value) {
    return withConfiguration(configuration.withProperty(name, value));
  }

  /** The CIB with the resource of this id replaced, wherever it is, or added behind the others. */
  public Cib withResource(Resource resource) {
    return withConfiguration(configuration.withResource(resource));
  }

  /**
   * The CIB with a primitive changed, wherever it is.
   *
   * @throws IllegalArgumentException when there is no primitive of this id
   */
  public Cib withPrimitive(String id, UnaryOperator<Primitive> change) {
    return withConfiguration(configuration.withPrimitive(id, change));
  }

  /** The CIB with the constraint of this id replaced, or added behind the others. */
  public Cib withConstraint(Constraint constraint) {
    return withConfiguration(configuration.withConstraint(constraint));
  }

  /** The CIB with the node of this id replaced, or added behind the others. */
  public Cib withNode(Node node) {
    return withConfiguration(configuration.withNode(node));
  }

  @Override
  public List<? extends CibElement> children() {
    List<CibElement> all = new ArrayList<>();
    all.add(configuration);
    status.ifPresent(all::add);
    return all;
  }
}
