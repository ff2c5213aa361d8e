package io.quorate.lvm.value;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.block.Statement;
import io.quorate.core.block.Word;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value of LVM's configuration language; lvm.conf(5), "Syntax".
 *
 * <p>A list of one value and that value alone are the same to LVM; here they are kept apart, as a file writes them.
 */
public sealed interface LvmValue permits LvmValue.Single, LvmValue.Array {
  /** A value that is no list. */
  sealed interface Single extends LvmValue permits Int, Real, Text {}

  /**
   * A whole number.
   *
   * @param text as it is written: {@code 077} is octal
   */
  record Int(String text) implements Single {
    /** The number as {@code strtoll} of base 0 reads it; the nearest one of 64 bits when it is too big. */
    public long value() {
      boolean negative = text.startsWith("-");
      String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
      boolean octal = digits.startsWith("0");
      String read = octal ? digits.replaceFirst("[89].*", "") : digits;
      BigInteger number = read.isEmpty() ? BigInteger.ZERO : new BigInteger(read, octal ? 8 : 10);
      BigInteger signed = negative ? number.negate() : number;
      return signed.bitLength() < 64
          ? signed.longValue()
          : negative ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    @Override
    public String spelled() {
      return text;
    }
  }

  /**
   * A number with a point.
   *
   * @param text as it is written
   */
  record Real(String text) implements Single {
    /** The number. */
    public double value() {
      String digits = text.replaceFirst("\\.$", "").replaceFirst("^([+-]?)\\.", "$10.");
      return digits.matches("[+-]?[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(digits) : 0;
    }

    @Override
    public String spelled() {
      return text;
    }
  }

  /**
   * A text.
   *
   * @param text without quotes and escapes
   */
  record Text(String text) implements Single {
    @Override
    public String spelled() {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  /**
   * A list.
   *
   * @param values in order
   */
  record Array(List<Single> values) implements LvmValue {
    /** Copies the list. */
    public Array {
      values = List.copyOf(values);
    }

    @Override
    public String spelled() {
      return values.isEmpty()
          ? "[]"
          : values.stream().map(LvmValue::spelled).collect(Collectors.joining(", ", "[ ", " ]"));
    }
  }

  /** A whole number. */
  static Int of(long number) {
    return new Int(Long.toString(number));
  }

  /** A text. */
  static Text of(String text) {
    return new Text(text);
  }

  /** A list of texts. */
  static Array of(List<String> texts) {
    return new Array(List.copyOf(texts.stream().map(Text::new).toList()));
  }

  /** The value as LVM writes it: texts in double quotes. */
  String spelled();

  /** The values of a list, or this value alone. */
  default List<Single> values() {
    return this instanceof Single single ? List.of(single) : ((Array) this).values();
  }

  /** The texts of a list, or this text alone; numbers are left out. */
  default List<String> texts() {
    return values().stream()
        .filter(Text.class::isInstance)
        .map(value -> ((Text) value).text())
        .toList();
  }

  /** The words of a statement that sets a name to this value. */
  default List<Word> words() {
    List<Word> words = new ArrayList<>();
    if (this instanceof Array) {
      words.add(Word.raw("["));
    }
    boolean first = true;
    for (Single value : values()) {
      if (!first) {
        words.add(Word.raw(","));
      }
      first = false;
      words.add(value instanceof Text text ? Word.quoted(text.text()) : Word.raw(value.spelled()));
    }
    if (this instanceof Array) {
      words.add(Word.raw("]"));
    }
    return words;
  }

  /** The value that a statement sets its name to; empty when there is none. */
  static Optional<LvmValue> of(Statement statement) {
    List<Single> values = new ArrayList<>();
    boolean list = false;
    for (int i = 1; i < statement.wordCount(); i++) {
      String word = statement.word(i);
      boolean quoted = statement.isQuoted(i);
      if (i == 1 && !quoted && word.equals("[")) {
        list = true;
      } else if (quoted || !isMark(word)) {
        values.add(single(word, quoted));
      }
    }
    if (list) {
      return Optional.of(new Array(values));
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** Whether a word without quotes is no value; some are there by mistake. */
  private static boolean isMark(String word) {
    return word.length() == 1 && "[],=".contains(word);
  }

  private static Single single(String word, boolean quoted) {
    if (!quoted && word.matches("[+-]?[0-9]*")) {
      return new Int(word);
    }
    return !quoted && word.matches("[+-]?[0-9]*\\.[0-9]*") ? new Real(word) : new Text(word);
  }

  /**
   * A value from its text, for example {@code [ "a|drbd|", "r|.*|" ]}; empty when the text is no value.
   *
   * <p>Comments and line ends between the values of a list are read over.
   */
  static Optional<LvmValue> read(String text) {
    Optional<LvmValue> simple = simple(text);
    if (simple.isPresent()) {
      return simple;
    }
    boolean[] wrong = {false};
    DiagnosticSink sink = found -> wrong[0] |= found.isError();
    Block root =
        new BlockSyntax(Dialect.ASSIGNMENTS).parse(Source.of("value", "x = " + text), sink);
    return wrong[0] || root.children().size() != 1 ? Optional.empty() : of(root.children().get(0));
  }

  /** A number of digits, or a text without escapes: what nearly all values are. */
  private static Optional<LvmValue> simple(String text) {
    int last = text.length() - 1;
    if (last >= 1 && text.charAt(0) == '"' && text.charAt(last) == '"') {
      boolean plain = text.indexOf('\\') < 0 && text.indexOf('"', 1) == last;
      return plain ? Optional.of(new Text(text.substring(1, last))) : Optional.empty();
    }
    boolean digits = last >= 0 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(new Int(text)) : Optional.empty();
  }
}
