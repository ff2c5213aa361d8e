/**
 * The configuration language of {@code crm configure}, to a CIB and back: {@link io.quorate.pacemaker.crm.CrmFormats} has
 * the format, {@link io.quorate.pacemaker.crm.CrmShell} one with agents and a schema of one's own.
 *
 * <p>Reading: {@code LogicalLine} joins continued lines, {@code Words} splits them as a shell does, {@code
 * StatementParser} and the classes {@code …Grammar} make an element of each statement, {@code Assembly} gives ids and puts
 * the elements into a configuration. Writing: the classes {@code …Text} make a statement of an element, and {@code
 * CrmPrinter} keeps it when it reads back as the same element, and writes {@code xml <…>} otherwise.
 *
 * <p>The language is that of crmsh 4.4.1. Diagnostics have the codes {@code CRM001} to {@code CRM021}; {@code docs/crm.md}
 * lists them.
 */
@NullMarked
package io.quorate.pacemaker.crm;

import org.jspecify.annotations.NullMarked;
