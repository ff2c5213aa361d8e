/** Keeps README and docs true: their code is compiled, their commands are run, their links are followed. */
@NullMarked
package io.quorate.examples.docs;

import org.jspecify.annotations.NullMarked;
