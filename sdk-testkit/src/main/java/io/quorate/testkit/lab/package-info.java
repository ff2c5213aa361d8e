/**
 * Real clusters for tests: corosync and pacemaker on up to three nodes, each a set of Linux namespaces on this host.
 *
 * <ul>
 *   <li>{@link io.quorate.testkit.lab.ClusterLab} is a lab: it runs commands on nodes, takes their power, cuts their cables.
 *   <li>{@link io.quorate.testkit.lab.LabOptions} is what can be chosen before it starts.
 *   <li>{@link io.quorate.testkit.lab.WithLab} gives the tests of a class one lab, or those of several classes.
 * </ul>
 *
 * <p>The programs of a lab are resources beside this package: {@code cluster} is their front end, and the one for a shell.
 */
@NullMarked
package io.quorate.testkit.lab;

import org.jspecify.annotations.NullMarked;
