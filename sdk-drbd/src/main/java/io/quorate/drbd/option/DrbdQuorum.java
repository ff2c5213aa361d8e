package io.quorate.drbd.option;

import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionValueException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many nodes {@code quorum} and {@code quorum-minimum-redundancy} ask for: a word or a number of nodes.
 *
 * @param text {@code off}, {@code majority}, {@code all} or a number from 1 to 32
 */
public record DrbdQuorum(String text) {
  /** No quorum is needed. */
  public static final DrbdQuorum OFF = new DrbdQuorum("off");

  /** More than half of the nodes. */
  public static final DrbdQuorum MAJORITY = new DrbdQuorum("majority");

  /** All nodes. */
  public static final DrbdQuorum ALL = new DrbdQuorum("all");

  /** How the tool reads and writes it. */
  public static final OptionType<DrbdQuorum> TYPE = new Type();

  static final int MIN_NODES = 1;
  static final int MAX_NODES = 32;
  private static final List<DrbdQuorum> WORDS = List.of(OFF, MAJORITY, ALL);

  /**
   * A word or a number of nodes.
   *
   * @throws OptionValueException when it is neither
   */
  public DrbdQuorum {
    if (!text.equals("off") && !text.equals("majority") && !text.equals("all")) {
      text = Integer.toString(nodes(text));
    }
  }

  /**
   * A number of nodes.
   *
   * @throws OptionValueException when it is not from 1 to 32
   */
  public static DrbdQuorum nodes(int count) {
    return new DrbdQuorum(Integer.toString(count));
  }

  /** The number of nodes; empty for a word. */
  public OptionalInt nodes() {
    return WORDS.contains(this) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  @Override
  public String toString() {
    return text;
  }

  /** The tool cuts the number to 32 bits before it checks the range, and so does this. */
  private static int nodes(String text) {
    int count;
    try {
      count = (int) DrbdNumber.read(text, DrbdUnit.COUNT);
    } catch (OptionValueException e) {
      throw new OptionValueException("none of 'off', 'majority', 'all' and no number");
    }
    if (count < MIN_NODES) {
      throw new OptionValueException("too small, at least " + MIN_NODES);
    }
    if (count > MAX_NODES) {
      throw new OptionValueException("too big, at most " + MAX_NODES);
    }
    return count;
  }

  private static final class Type implements OptionType<DrbdQuorum> {
    @Override
    public DrbdQuorum read(String text) {
      return new DrbdQuorum(text);
    }

    @Override
    public String print(DrbdQuorum value) {
      return value.text();
    }

    @Override
    public String kind() {
      return "number or keyword";
    }

    @Override
    public List<String> keywords() {
      return WORDS.stream().map(DrbdQuorum::text).toList();
    }

    @Override
    public Optional<String> range() {
      return Optional.of(MIN_NODES + ".." + MAX_NODES);
    }
  }
}
