package io.quorate.core.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A named text.
 *
 * <p>Immutable and safe for use by several threads. Bytes are read as UTF-8; bytes that are not UTF-8 are read as
 * ISO-8859-1 instead, so that nothing is lost and the same bytes are written back, and {@link #malformedOffset()} says
 * where the first bad byte was.
 */
public final class Source {
  private final String name;
  private final String text;
  private final @Nullable Path path;
  private final Charset charset;
  private final int malformed;
  private volatile int @Nullable [] lineStarts;

  private Source(String name, String text, @Nullable Path path, Charset charset, int malformed) {
    this.name = name;
    this.text = text;
    this.path = path;
    this.charset = charset;
    this.malformed = malformed;
  }

  /** A text with the name that diagnostics shall show, for example {@code r0.res} or {@code <stdin>}. */
  public static Source of(String name, String text) {
    return new Source(name, text, null, StandardCharsets.UTF_8, -1);
  }

  /** A text read from bytes. */
  public static Source of(String name, byte[] bytes) {
    return decode(name, bytes, null);
  }

  /**
   * The content of a file, named as the path is written.
   *
   * @throws IOException when the file cannot be read
   */
  public static Source read(Path path) throws IOException {
    return decode(path.toString(), Files.readAllBytes(path), path);
  }

  private static Source decode(String name, byte[] bytes, @Nullable Path path) {
    int bad = firstMalformed(bytes);
    Charset charset = bad < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    return new Source(name, new String(bytes, charset), path, charset, bad);
  }

  private static int firstMalformed(byte[] bytes) {
    int ascii = 0;
    while (ascii < bytes.length && bytes[ascii] >= 0) {
      ascii++;
    }
    if (ascii == bytes.length) {
      return -1;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, ascii, bytes.length - ascii);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** The same file with another text: what an edit makes. */
  public Source withText(String newText) {
    return new Source(name, newText, path, charset, malformed);
  }

  /** The name that diagnostics show. */
  public String name() {
    return name;
  }

  /** All characters. */
  public String text() {
    return text;
  }

  /** The number of characters, in UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** The file that the text was read from, if it was one. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** The bytes to write to a file: for an unchanged text exactly those that were read. */
  public byte[] bytes() {
    return text.getBytes(charset);
  }

  /** Offset of the first byte that is not UTF-8; empty when all are, or when the text was no file. */
  public OptionalInt malformedOffset() {
    return malformed < 0 ? OptionalInt.empty() : OptionalInt.of(malformed);
  }

  /** The range from {@code start} to {@code end}. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The place of an offset. */
  public Position position(int offset) {
    int line = lineIndex(offset);
    return new Position(line + 1, offset - lineStarts()[line] + 1);
  }

  /** The number of lines; a text without any character has one. */
  public int lineCount() {
    return lineStarts().length;
  }

  /** The text of a line without its line end; lines count from 1. */
  public String line(int number) {
    int[] starts = lineStarts();
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] - 1 : text.length();
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, Math.max(start, end));
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      int[] starts = new int[64];
      int count = 1;
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
      known = Arrays.copyOf(starts, count);
      lineStarts = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
