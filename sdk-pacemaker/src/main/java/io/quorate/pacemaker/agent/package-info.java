/**
 * What resource agents and fence agents say about themselves: {@link io.quorate.pacemaker.agent.AgentMetadata}, which a
 * {@link io.quorate.pacemaker.agent.AgentMetadataCatalog} gives, of a running host or of the bundled record.
 *
 * <p>Diagnostics: {@code PCM061}.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.pacemaker.agent;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
