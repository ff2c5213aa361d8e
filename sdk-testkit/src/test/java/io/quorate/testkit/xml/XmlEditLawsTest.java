package io.quorate.testkit.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Document;
import io.quorate.core.xml.XmlSyntax;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a format, for one that is made of {@link XmlSyntax} and a codec of any elements. */
class XmlEditLawsTest {
  private static final Pattern MARK = Pattern.compile("mark\\d+");

  private static List<String> marks(String text) {
    return MARK.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Property(tries = 1000)
  void readingWhatWasPrintedGivesTheValue(@ForAll long seed) {
    Item item = new ItemFiles(seed, false).item(0);

    assertThat(Item.FORMAT.parse(Item.FORMAT.print(item)).orThrow()).isEqualTo(item);
  }

  @Property(tries = 1000)
  void anEditOfNothingChangesNothing(@ForAll long seed) {
    ItemFiles files = new ItemFiles(seed, false);
    Item item = files.item(0);
    String text = files.file(item);

    Document<Item> document = Item.FORMAT.read(text).orThrow();

    assertThat(document.value()).isEqualTo(item);
    assertThat(document.edit(same -> item)).isSameAs(document);
    assertThat(document.edit(same -> item.with("new", "1")).edit(same -> item).text())
        .isEqualTo(text);
  }

  @Property(tries = 1000)
  void whatAnEditSaysIsReadAndAllElseStays(@ForAll long seed) {
    ItemFiles files = new ItemFiles(seed, true);
    Item item = files.item(0);
    String text = files.file(item);
    Item changed = files.changed(files.changed(files.changed(item, false), false), false);

    Document<Item> edited = Item.FORMAT.read(text).edit(same -> changed).orThrow();

    assertThat(edited.value()).isEqualTo(changed);
    assertThat(marks(edited.text())).isEqualTo(marks(text));
    assertThat(Item.FORMAT.read(edited.text()).value()).isEqualTo(changed);
  }

  @Property(tries = 1000)
  void removingToo(@ForAll long seed) {
    ItemFiles files = new ItemFiles(seed, false);
    Item item = files.item(0);
    Item changed = files.changed(files.changed(item, true), true);

    Document<Item> edited = Item.FORMAT.read(files.file(item)).edit(same -> changed).orThrow();
    Document<Item> back = edited.edit(same -> item).orThrow();

    assertThat(edited.value()).isEqualTo(changed);
    assertThat(back.value()).isEqualTo(item);
  }

  @Property(tries = 1000)
  void anAttributeChangesWithinItsQuotesOnly(@ForAll long seed) {
    ItemFiles files = new ItemFiles(seed, false);
    Item item = files.item(0).with("key", "old-value");
    String text = files.file(item);

    assertThat(Item.FORMAT.read(text).edit(same -> item.with("key", "new")).text())
        .isEqualTo(text.replace("old-value", "new"));
  }

  @Property(tries = 500)
  void anyItemBecomesAnyOther(@ForAll long seed) {
    ItemFiles files = new ItemFiles(seed, false);
    Item item = files.item(0);
    Item other = files.item(0);

    assertThat(Item.FORMAT.read(files.file(item)).edit(same -> other).orThrow().value())
        .isEqualTo(other);
  }
}
