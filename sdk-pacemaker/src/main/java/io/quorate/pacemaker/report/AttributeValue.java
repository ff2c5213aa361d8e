package io.quorate.pacemaker.report;

import java.util.Optional;

/**
 * A value that {@code crm_attribute}, {@code crm_standby}, {@code crm_failcount} or {@code attrd_updater} answers.
 *
 * <p>Tools up to 2.1.7 print a line end in a value as {@code \n} and a tabulator as four blanks, in XML too.
 *
 * @param scope the section: {@code crm_config}, {@code nodes}, {@code status} …; empty from {@code attrd_updater}
 * @param name of the attribute; empty when the tool was asked for the value alone
 * @param value the value; empty when it is not set
 * @param host the node, from {@code attrd_updater}
 */
public record AttributeValue(
    Optional<String> scope, String name, String value, Optional<String> host) {}
