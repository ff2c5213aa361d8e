/**
 * The nouns of OCFS2: {@link io.quorate.ocfs2.model.ClusterConf} is {@code cluster.conf} as its stanzas and, read as
 * {@code o2cb} does, as {@link io.quorate.ocfs2.model.O2cbCluster}; {@link io.quorate.ocfs2.model.O2cbDefaults} is {@code
 * /etc/default/o2cb}; {@link io.quorate.ocfs2.model.Ocfs2Uuid} a volume's identity in its three spellings.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.ocfs2.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
