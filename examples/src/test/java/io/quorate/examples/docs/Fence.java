package io.quorate.examples.docs;

import java.util.List;

/**
 * A fenced block.
 *
 * @param page where it is
 * @param line of the opening fence, from 1
 * @param language what stands behind the fence
 * @param comment the HTML comment right before it, or nothing
 * @param lines its lines
 */
record Fence(Page page, int line, String language, String comment, List<String> lines) {
  private static final String SKIP = "not compiled:";
  private static final String GIVEN = "given:";

  Fence {
    lines = List.copyOf(lines);
  }

  boolean isJava() {
    return language.equals("java");
  }

  /** Whether it shows a command of this project with what it prints. */
  boolean isSession() {
    return !lines.isEmpty() && lines.get(0).startsWith("$ ./quorate");
  }

  /** Whether its comment says that it is not compiled. */
  boolean isSkipped() {
    return comment.startsWith(SKIP);
  }

  /** Why it is not compiled. */
  String reason() {
    return comment.substring(SKIP.length()).strip();
  }

  /** Declarations that the reader has to imagine: fields, methods and types around the block. */
  String given() {
    return comment.startsWith(GIVEN) ? comment.substring(GIVEN.length()).strip() : "";
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
