/**
 * Reading and writing the files of Pacemaker: {@link io.quorate.pacemaker.format.CibFormats} has the formats.
 *
 * <p>Each class {@code …Xml} is for a few records of {@code io.quorate.pacemaker.model}: {@code read} makes one of an
 * element, {@code write} an element of it. A {@code Shape} names an element's attributes in the order of the record's
 * components.
 *
 * <p>Diagnostics: {@code CIB001} no CIB, {@code CIB006} element that can be there once only, and as warnings {@code
 * CIB002} element that no schema knows, {@code CIB003} attribute that no schema knows, {@code CIB004} text in an element
 * that has none, {@code CIB005} missing attribute that every schema requires. What is in {@code status} has no schema and
 * is not reported.
 */
@NullMarked
package io.quorate.pacemaker.format;

import org.jspecify.annotations.NullMarked;
