/** How the C library reads numbers and compares text, because Pacemaker reads with it. Not exported. */
@NullMarked
package io.quorate.pacemaker.internal;

import org.jspecify.annotations.NullMarked;
