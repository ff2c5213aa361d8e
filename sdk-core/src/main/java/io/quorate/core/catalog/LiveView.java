package io.quorate.core.catalog;

import java.util.List;

/**
 * A state that follows the lines of a tool, and says in words what each of them changed.
 *
 * <p>Not safe for use by several threads.
 */
public interface LiveView {
  /** Takes a line; gives what people should read about it, one line for each change, nothing when nothing changed. */
  List<String> accept(String line);

  /** Whether the tool lost something, so that it must be started anew. */
  boolean mustRestart();

  /** Begins again: the tool was started anew and reports everything that exists. */
  void restart();

  /** How many lines were not understood. */
  long notUnderstood();

  /** The whole state, as a page for people. */
  String page();
}
