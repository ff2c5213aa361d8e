package io.quorate.drbd.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.quorate.core.block.Block;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code drbdsetup show --json}: read to the tree that the text would give.
 *
 * <p>The key {@code disk} stands twice in one object in older releases, once for the path and once for the options, so
 * the objects are read as they come and never as maps.
 */
final class ShowJsonParser implements Parser<RunningConfig> {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();

  @Override
  public Parsed<RunningConfig> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    ShowJsonTree tree = new ShowJsonTree(source, found::add);
    try (JsonParser json = JSON.createParser(source.text())) {
      JsonToken first = json.nextToken();
      if (first == JsonToken.START_ARRAY) {
        tree.resources(json);
        Span place = place(source, json.currentTokenLocation());
        if (json.currentToken() != JsonToken.END_ARRAY) {
          found.add(Diagnostic.error("DRBD201", "a resource is expected", place));
        } else if (json.nextToken() != null) {
          found.add(
              Diagnostic.error(
                  "DRBD201",
                  "text behind the end of the JSON",
                  place(source, json.currentTokenLocation())));
        }
      } else if (first != null) {
        found.add(
            Diagnostic.error("DRBD201", "an array of resources is expected", source.span(0, 0)));
      }
    } catch (JsonProcessingException e) {
      found.add(broken(source, e));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
    Block root = tree.root();
    return new Parsed<>(new ShowReader(found::add).config(root), found);
  }

  private static Diagnostic broken(Source source, JsonProcessingException e) {
    Span place = place(source, e.getLocation());
    return source.text().substring(place.start()).isBlank()
        ? Diagnostic.error("DRBD204", "the output ends in the middle", place)
        : Diagnostic.error(
            "DRBD201", "no JSON: " + e.getOriginalMessage().split("\n", 2)[0], place);
  }

  private static Span place(Source source, @Nullable JsonLocation location) {
    long offset = location == null ? 0 : location.getCharOffset();
    int at = (int) Math.max(0, Math.min(source.length(), offset));
    return source.span(at, at);
  }
}
