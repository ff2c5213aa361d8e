package io.quorate.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.block.Block;
import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
  private static final Format<Map<String, String>> PAIRS =
      Format.of(new BlockSyntax(Dialect.DRBD), new PairsCodec());

  @TempDir Path folder;

  /** {@code name value;} statements as a map. */
  private static final class PairsCodec implements Codec<Statement, Map<String, String>> {
    @Override
    public Map<String, String> decode(Statement root, DiagnosticSink sink) {
      Map<String, String> pairs = new LinkedHashMap<>();
      for (Statement child : ((Block) root).children()) {
        if (child.wordCount() == 2) {
          pairs.put(child.word(0), child.word(1));
        }
      }
      return pairs;
    }

    @Override
    public Statement encode(Map<String, String> pairs) {
      return Block.root(
          pairs.entrySet().stream().map(e -> Directive.of(e.getKey(), e.getValue())).toList());
    }

    @Override
    public Object identity(Statement node) {
      return node.keyword();
    }
  }

  private static Map<String, String> with(Map<String, String> pairs, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(pairs);
    changed.put(name, value);
    return changed;
  }

  @Test
  void onlyWhatChangedIsWrittenAnew() {
    Document<Map<String, String>> document =
        PAIRS.read("# top\n  a   1 ;# one\nb 2;\nunknown thing here;\n");
    assertThat(document.edit(p -> with(p, "a", "3")).text())
        .isEqualTo("# top\n  a   3 ;# one\nb 2;\nunknown thing here;\n");
    assertThat(document.edit(p -> with(p, "c", "x y")).text())
        .isEqualTo("# top\n  a   1 ;# one\nb 2;\n  c \"x y\";\nunknown thing here;\n");
  }

  @Test
  void windowsLineEndsAreKept() {
    assertThat(PAIRS.read("a 1;\r\nb 2;").edit(p -> with(p, "c", "3")).text())
        .isEqualTo("a 1;\r\nb 2;\r\nc 3;");
  }

  @Test
  void aRemovedStatementTakesItsLineAndLeavesItsComment() {
    Document<Map<String, String>> document = PAIRS.read("a 1;\nb 2; # why\nc 3; d 4;\n");
    assertThat(
            document
                .edit(
                    p -> {
                      Map<String, String> left = new LinkedHashMap<>(p);
                      left.keySet().removeAll(java.util.Set.of("a", "b", "d"));
                      return left;
                    })
                .text())
        .isEqualTo("# why\nc 3;\n");
  }

  @Test
  void aValueThatCannotBeWrittenIsRefused() {
    Document<Map<String, String>> document = PAIRS.read("a 1;\n");
    assertThatThrownBy(() -> document.edit(p -> with(p, "a", "two\nlines")))
        .isInstanceOf(EditException.class);
  }

  @Test
  void savingIsAtomicAndKeepsThePermissions() throws IOException {
    Path file = folder.resolve("a.conf");
    Files.writeString(file, "a 1;\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Document<Map<String, String>> document = PAIRS.open(file);
    document.edit(p -> with(p, "a", "2")).save();
    assertThat(file).hasContent("a 2;\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void savingFollowsALinkToItsFile() throws IOException {
    Path file = folder.resolve("real.conf");
    Files.writeString(file, "a 1;\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.conf"), file);
    PAIRS.open(link).edit(p -> with(p, "a", "2")).save();
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("a 2;\n");
  }

  @Test
  void aTextWithoutFileIsSavedOnlyWhereItIsToldTo() throws IOException {
    Document<Map<String, String>> document = PAIRS.read("a 1;\n");
    assertThatThrownBy(document::save).isInstanceOf(IllegalStateException.class);
    document.saveTo(folder.resolve("new.conf"));
    assertThat(folder.resolve("new.conf")).hasContent("a 1;\n");
  }

  @Test
  void bytesThatAreNotUtf8AreADiagnosticAndSurviveAnEdit() {
    byte[] bytes = "a 1;# \u00fc\n".getBytes(StandardCharsets.ISO_8859_1);
    Document<Map<String, String>> document = PAIRS.read(Source.of("latin", bytes));
    assertThat(document.diagnostics()).extracting(d -> d.code()).containsExactly("TEXT001");
    assertThat(document.edit(p -> with(p, "a", "2")).source().bytes())
        .isEqualTo("a 2;# \u00fc\n".getBytes(StandardCharsets.ISO_8859_1));
  }
}
