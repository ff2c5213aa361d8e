/**
 * Aids for tests of programs that use Quorate, and of Quorate itself.
 *
 * <ul>
 *   <li>{@link io.quorate.testkit.ScriptedRunner} answers commands as a test says, and insists on each of them.
 *   <li>{@link io.quorate.testkit.RecordedRunner} answers them from files that were recorded from the real tools.
 *   <li>{@link io.quorate.testkit.RunnerContract} is what every {@link io.quorate.core.exec.CommandRunner} must do.
 *   <li>{@link io.quorate.testkit.RealTool} finds a tool of the system, or skips the test.
 *   <li>{@link io.quorate.testkit.LoopbackSshd} is a real {@code sshd} for the time of a test.
 *   <li>{@link io.quorate.testkit.lab} is real clusters for the time of a test.
 * </ul>
 */
@NullMarked
package io.quorate.testkit;

import org.jspecify.annotations.NullMarked;
