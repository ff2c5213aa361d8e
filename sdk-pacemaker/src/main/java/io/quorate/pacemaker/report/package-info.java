/**
 * What Pacemaker's tools answer, as records: {@link io.quorate.pacemaker.report.PacemakerReports} has the parsers.
 *
 * <ul>
 *   <li>{@link io.quorate.pacemaker.report.PacemakerResult}: what every answer in XML has around it, with the errors
 *   <li>{@link io.quorate.pacemaker.report.FencingHistory}: {@code stonith_admin}
 *   <li>{@link io.quorate.pacemaker.report.Member}: {@code crm_node}, {@code crmadmin --nodes}
 *   <li>{@link io.quorate.pacemaker.report.AttributeValue}: {@code crm_attribute}, {@code attrd_updater} and their like
 *   <li>{@link io.quorate.pacemaker.report.ResourceReason}, {@link io.quorate.pacemaker.report.ResourceConstraints},
 *       {@link io.quorate.pacemaker.report.ResourceOperation}, {@link io.quorate.pacemaker.report.RunningOn}, {@link
 *       io.quorate.pacemaker.report.ParameterDigest}: {@code crm_resource}
 *   <li>{@link io.quorate.pacemaker.report.RuleCheck}, {@link io.quorate.pacemaker.report.VerifyReport}, {@link
 *       io.quorate.pacemaker.report.TicketReport}, {@link io.quorate.pacemaker.report.ControllerState}, {@link
 *       io.quorate.pacemaker.report.PacemakerdStatus}
 * </ul>
 *
 * <p>A new report is a record, a parser, a constant in {@code PacemakerReports} and recorded output under {@code
 * src/test/resources/pacemaker-report}. The state of the whole cluster, of {@code crm_mon}, is a package of its own.
 *
 * <p>Diagnostics: {@code PCR001} a line is not understood, {@code PCR002} an attribute is missing (warnings), {@code
 * PCR003} the answer is empty; problems of XML as in {@code io.quorate.core.xml}.
 */
@NullMarked
package io.quorate.pacemaker.report;

import org.jspecify.annotations.NullMarked;
