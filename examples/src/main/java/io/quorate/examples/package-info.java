/**
 * Programs to start from.
 *
 * <ul>
 *   <li>{@link io.quorate.examples.ExplainConfiguration}: what is wrong with a configuration, and where
 *   <li>{@link io.quorate.examples.EditOneOption}: change one option and nothing else
 *   <li>{@link io.quorate.examples.GenerateCluster}: the files of a cluster from typed code
 *   <li>{@link io.quorate.examples.FollowDevices}: what a file system stands on, down to the disk
 *   <li>{@link io.quorate.examples.Demo}: all of them on one cluster, with drbdadm as the judge
 * </ul>
 */
@NullMarked
package io.quorate.examples;

import org.jspecify.annotations.NullMarked;
