package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The container of a {@link Bundle}: {@code docker}, {@code podman} or {@code rkt}.
 *
 * @param engine which of the three
 * @param image name or address of the image
 * @param replicas how many run, as written
 * @param replicasPerHost how many run on one node, of {@code replicas-per-host}
 * @param masters how many are promoted, as written up to schema 3.10
 * @param promotedMax how many are promoted, of {@code promoted-max}; from schema 3.0 on
 * @param runCommand what to run inside, of {@code run-command}
 * @param network the network mode of the engine
 * @param options more words for the engine's command line
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Container(
    Engine engine,
    String image,
    Optional<String> replicas,
    Optional<String> replicasPerHost,
    Optional<String> masters,
    Optional<String> promotedMax,
    Optional<String> runCommand,
    Optional<String> network,
    Optional<String> options,
    Origin origin,
    Unknown unknown)
    implements BundleContent, WithContainer {
  /** A builder of a container. */
  public static ContainerBuilder builder(Engine engine, String image) {
    return new ContainerBuilder()
        .engine(engine)
        .image(image)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  /** What runs the container. */
  public enum Engine {
    /** Docker. */
    DOCKER("docker"),
    /** Podman; from schema 3.2 on. */
    PODMAN("podman"),
    /** rkt; schemas 2.10 to 3.10. */
    RKT("rkt");

    private final String element;

    Engine(String element) {
      this.element = element;
    }

    /** The name of the element. */
    public String element() {
      return element;
    }
  }
}
