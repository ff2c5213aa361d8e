/**
 * The command line tools of Pacemaker as values: a class for each tool makes a {@link io.quorate.core.exec.ToolCall} of
 * each question, nothing is run here.
 *
 * <ul>
 *   <li>the state: {@link io.quorate.pacemaker.command.CrmMon}, {@link io.quorate.pacemaker.command.CrmAdmin}, {@link
 *       io.quorate.pacemaker.command.CrmNode}
 *   <li>resources: {@link io.quorate.pacemaker.command.CrmResource}, {@link io.quorate.pacemaker.command.CrmFailcount}
 *   <li>nodes and options: {@link io.quorate.pacemaker.command.CrmAttribute}, {@link
 *       io.quorate.pacemaker.command.AttrdUpdater}, {@link io.quorate.pacemaker.command.CrmStandby}
 *   <li>the configuration: {@link io.quorate.pacemaker.command.CibAdmin}, {@link
 *       io.quorate.pacemaker.command.CrmVerify}, {@link io.quorate.pacemaker.command.CrmRule}, {@link
 *       io.quorate.pacemaker.command.CrmShadow}
 *   <li>fencing and tickets: {@link io.quorate.pacemaker.command.StonithAdmin}, {@link
 *       io.quorate.pacemaker.command.CrmTicket}
 *   <li>{@link io.quorate.pacemaker.command.PacemakerCalls} runs calls, {@link
 *       io.quorate.pacemaker.command.PacemakerException} says why one failed, {@link
 *       io.quorate.pacemaker.command.OfflineCib} lets them work on a file
 * </ul>
 *
 * <p>Where options changed between 1.1.18 and 3.0, a release decides which are written. A new command is one factory
 * method and two rows in {@code PacemakerCommandsTest}: its defaults, every option set.
 *
 * <p>Diagnostics: {@code PCR004} there is no release in the output of {@code --version}.
 */
@NullMarked
package io.quorate.pacemaker.command;

import org.jspecify.annotations.NullMarked;
