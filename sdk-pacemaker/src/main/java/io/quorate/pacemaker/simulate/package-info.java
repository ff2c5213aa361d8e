/**
 * What the scheduler of Pacemaker would do: the output of {@code crm_simulate} and transition graphs.
 *
 * <ul>
 *   <li>{@link io.quorate.pacemaker.simulate.CrmSimulate}: the commands
 *   <li>{@link io.quorate.pacemaker.simulate.SimulateReports}: the parsers of text, releases 1.1 to 3.0, and of XML
 *   <li>{@link io.quorate.pacemaker.simulate.CrmSimulation}: one run; {@link
 *       io.quorate.pacemaker.simulate.TransitionSummary} says what would happen to each resource and node, {@link
 *       io.quorate.pacemaker.simulate.ExecutedTransition} each single operation
 *   <li>{@link io.quorate.pacemaker.simulate.TransitionGraph}: the operations with what each has to wait for, as the
 *       scheduler hands them to the controller; read, written, and asked for its order by {@link
 *       io.quorate.pacemaker.simulate.GraphOrder}
 * </ul>
 *
 * <p>Diagnostics, all warnings unless said otherwise: {@code SIM001} a line that is not understood, {@code SIM002} an
 * element that is not known, {@code SIM003} a value that is missing or malformed, {@code SIM004} no output of {@code
 * crm_simulate} (an error), {@code SIM005} output that ends in the middle; {@code TGR001} no transition graph (an error),
 * {@code TGR002} an element that is not known, {@code TGR003} an action without a number (an error), {@code TGR004} a
 * number that two actions have (an error).
 *
 * <p>Source: crm_simulate(8) and {@code lib/pacemaker/pcmk_output.c}, {@code pcmk_simulate.c}, {@code
 * pcmk_graph_producer.c} of Pacemaker 2.1.5; {@code pengine/native.c} of 1.1.
 */
@NullMarked
package io.quorate.pacemaker.simulate;

import org.jspecify.annotations.NullMarked;
