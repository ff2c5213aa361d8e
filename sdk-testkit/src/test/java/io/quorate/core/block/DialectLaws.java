package io.quorate.core.block;

import io.quorate.core.format.Format;
import io.quorate.core.text.Source;
import io.quorate.testkit.FormatContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The four laws for a dialect, whatever its files mean. */
abstract class DialectLaws extends FormatContract<Entry> {
  private final Dialect dialect;
  private final String[] values;
  private final int depth;

  /**
   * @param values values that the dialect can hold
   * @param depth how deep its blocks may nest
   */
  DialectLaws(Dialect dialect, int depth, String... values) {
    this.dialect = dialect;
    this.depth = depth;
    this.values = values;
  }

  @Override
  protected Format<Entry> format() {
    return Entry.format(dialect);
  }

  @Override
  protected Arbitrary<Entry> values() {
    return Arbitraries.longs().map(seed -> Entry.root(entries(new Random(seed), depth)));
  }

  private List<Entry> entries(Random random, int levels) {
    List<Entry> entries = new ArrayList<>();
    boolean stanzas = dialect.blocks() == Dialect.Blocks.STANZAS;
    for (int i = random.nextInt(5); i > 0; i--) {
      String key = "key" + random.nextInt(4);
      boolean block = levels > 0 && (stanzas || random.nextInt(3) == 0);
      if (block) {
        entries.add(new Entry(List.of(key), true, entries(random, levels - 1)));
      } else {
        entries.add(
            new Entry(List.of(key, values[random.nextInt(values.length)]), false, List.of()));
      }
    }
    return entries;
  }

  @Override
  protected Arbitrary<Change<Entry>> changes() {
    return Arbitraries.longs()
        .map(
            seed ->
                new Change<>("change " + seed, entry -> changed(entry, new Random(seed), depth)));
  }

  private Entry changed(Entry entry, Random random, int levels) {
    List<Entry> children = new ArrayList<>(entry.children());
    switch (random.nextInt(5)) {
      case 0 -> children.addAll(random.nextInt(children.size() + 1), entries(random, levels));
      case 1 -> {
        if (!children.isEmpty()) {
          children.remove(random.nextInt(children.size()));
        }
      }
      case 2 -> Collections.shuffle(children, random);
      default -> {
        for (int i = 0; i < children.size(); i++) {
          Entry child = children.get(i);
          if (child.block()) {
            children.set(i, changed(child, random, levels - 1));
          } else if (random.nextBoolean()) {
            String value = values[random.nextInt(values.length)];
            children.set(i, new Entry(List.of(child.words().get(0), value), false, List.of()));
          }
        }
      }
    }
    return new Entry(entry.words(), entry.block(), children);
  }

  @Override
  protected List<Source> fixtures() {
    return List.of(Source.of("sample", sample()), Source.of("empty", ""));
  }

  /** A file with comments in every place where the dialect allows one. */
  abstract String sample();
}
