package io.quorate.core.catalog;

import io.quorate.core.text.Source;
import java.time.Instant;
import java.util.Optional;

/**
 * A change that shall be planned.
 *
 * @param before the configuration as it is; empty for the one that runs on the host
 * @param after the configuration that is wanted
 * @param moment the time to take for now; empty for the real one
 */
public record PlanRequest(Optional<Source> before, Source after, Optional<Instant> moment) {}
