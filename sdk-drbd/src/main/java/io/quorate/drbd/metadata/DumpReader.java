package io.quorate.drbd.metadata;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of one dump. */
final class DumpReader {
  private static final Pattern COMMENT = Pattern.compile("# ([a-z_-]+) (\\d{1,18});?\\s*");
  private static final String UNCLEAN = "This_is_an_unclean_meta_data_dump.";

  private final Source source;
  private final DiagnosticSink sink;
  private final DumpTokens tokens;
  private final DumpValues values;
  private final TreeMap<String, Long> comments = new TreeMap<>();
  private final List<Long> counters = new ArrayList<>();
  private final List<PeerSlot> peers = new ArrayList<>();
  private final List<GenerationUuid> history = new ArrayList<>();
  private final List<DumpBitmap> bitmaps = new ArrayList<>();
  private final List<String> more = new ArrayList<>();
  private MetadataVersion version = MetadataVersion.V09;
  private MetadataDumpBuilder builder = MetadataDump.builder(version);
  private int maxPeers = 1;
  private boolean sized;

  DumpReader(Source source, int from, DiagnosticSink sink) {
    this.source = source;
    this.sink = sink;
    tokens = new DumpTokens(source.text(), from, this::comment);
    values = new DumpValues(source, tokens, sink);
  }

  private void comment(String text) {
    Matcher matcher = COMMENT.matcher(text);
    if (matcher.matches()) {
      comments.putIfAbsent(matcher.group(1), Long.parseLong(matcher.group(2)));
    }
  }

  MetadataDump read() {
    version();
    while (!tokens.isEnd()) {
      if (tokens.isWord("version")) {
        sink.error("DRBD215", "a second dump begins here", here());
        break;
      }
      statement();
    }
    if (!sized || bitmaps.size() < maxPeers) {
      sink.error(
          "DRBD213",
          sized
              ? "the dump has " + bitmaps.size() + " bitmaps of " + maxPeers
              : "the dump is not complete",
          source.span(source.length(), source.length()));
    }
    if (comments
        .keySet()
        .containsAll(List.of("md_size_sect", "md_offset", "al_offset", "bm_offset"))) {
      builder.place(
          new DumpPlace(
              comments.getOrDefault("md_size_sect", 0L),
              comments.getOrDefault("md_offset", 0L),
              comments.getOrDefault("al_offset", 0L),
              comments.getOrDefault("bm_offset", 0L)));
    }
    return builder
        .maxPeers(maxPeers)
        .counters(counters)
        .peers(peers)
        .historyUuids(history)
        .activityLogExtents(commented("al-extents"))
        .bitmapBytes(commented("bm-bytes"))
        .bitmaps(bitmaps)
        .bitsSet(commented("bits-set"))
        .more(more)
        .build();
  }

  private OptionalLong commented(String name) {
    Long value = comments.get(name);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private void version() {
    tokens.next();
    String name = tokens.token().replace("\"", "");
    MetadataVersion.of(name)
        .ifPresentOrElse(
            found -> {
              version = found;
              builder = MetadataDump.builder(found);
            },
            () -> sink.error("DRBD212", "the version '" + name + "' is not known", here()));
    tokens.next();
    values.end();
  }

  private void statement() {
    int start = tokens.start();
    String word = tokens.isWord() ? tokens.token() : "";
    if (word.startsWith(UNCLEAN)) {
      builder.unclean(true);
      tokens.nextLine();
      return;
    }
    switch (word) {
      case "max-peers" -> maxPeers = (int) values.statement(1, 31, 1);
      case "node-id" -> builder.nodeId(OptionalInt.of((int) values.statement(-1, 31, -1)));
      case "current-uuid" -> builder.currentUuid(new GenerationUuid(values.hexStatement()));
      case "flags" -> builder.flags((int) values.hexStatement());
      case "members" -> builder.members(OptionalLong.of(values.hexStatement()));
      case "la-size-sect" -> {
        sized = true;
        builder.laSizeSectors(values.statement(0, Long.MAX_VALUE, 0));
      }
      case "bm-byte-per-bit" -> builder.bytesPerBit(values.statement(1, Long.MAX_VALUE, 4096));
      case "device-uuid" -> builder.deviceUuid(new GenerationUuid(values.hexStatement()));
      case "la-peer-max-bio-size" ->
          builder.laPeerMaxBioSize(values.statement(Integer.MIN_VALUE, Long.MAX_VALUE, 0));
      case "al-stripes" -> builder.activityLogStripes(values.statement(0, Long.MAX_VALUE, 1));
      case "al-stripe-size-4k" ->
          builder.activityLogStripeSize(values.statement(0, Long.MAX_VALUE, 8));
      case "gc" -> block(() -> counters.add(values.statementHere()));
      case "uuid" -> uuids();
      case "history-uuids" -> block(() -> history.add(new GenerationUuid(values.hexHere())));
      case "peer" -> peer();
      case "bm" -> bitmap(0);
      case "bitmap" -> bitmap(values.index(30));
      default -> unknown(start);
    }
  }

  private void uuids() {
    List<GenerationUuid> found = new ArrayList<>();
    block(
        () -> {
          if (tokens.isWord("flags")) {
            builder.flags((int) values.hexStatement());
          } else {
            found.add(new GenerationUuid(values.hexHere()));
          }
        });
    if (found.size() > 0) {
      builder.currentUuid(found.get(0));
    }
    if (found.size() > 1) {
      peers.add(new PeerSlot(0, 0, found.get(1), 0, 0));
      history.addAll(found.subList(2, found.size()));
    }
  }

  private void peer() {
    int id = values.index(31);
    long[] read = {-1, 0, 0, 0};
    block(
        () -> {
          int start = tokens.start();
          switch (tokens.token()) {
            case "bitmap-index" -> read[0] = values.statement(-1, 31, -1);
            case "bitmap-uuid" -> read[1] = values.hexStatement();
            case "bitmap-dagtag" -> read[2] = values.hexStatement();
            case "flags" -> read[3] = values.hexStatement();
            default -> unknown(start);
          }
        });
    peers.add(new PeerSlot(id, (int) read[0], new GenerationUuid(read[1]), read[2], (int) read[3]));
  }

  private void bitmap(int slot) {
    if (tokens.isWord("bm")) {
      tokens.next();
    }
    List<BitmapRun> runs = new ArrayList<>();
    blockBody(() -> runs.add(values.run()));
    bitmaps.add(new DumpBitmap(slot, runs));
  }

  private void block(Runnable item) {
    if (tokens.isWord()) {
      tokens.next();
    }
    blockBody(item);
  }

  private void blockBody(Runnable item) {
    if (!values.expect('{')) {
      return;
    }
    while (!tokens.is('}')) {
      if (tokens.isEnd()) {
        sink.error("DRBD212", "a closing brace is missing", here());
        return;
      }
      int before = tokens.start();
      item.run();
      if (tokens.start() == before && !tokens.isEnd() && !tokens.is('}')) {
        tokens.next();
      }
    }
    tokens.next();
  }

  /** Keeps a statement that is not known: to its semicolon, or to the brace that closes it. */
  private void unknown(int start) {
    int depth = 0;
    int end = tokens.end();
    boolean done = tokens.isEnd();
    while (!done) {
      end = tokens.end();
      if (tokens.is('{')) {
        depth++;
      } else if (tokens.is('}')) {
        depth--;
      }
      done = tokens.is(';') && depth <= 0 || tokens.is('}') && depth <= 0;
      tokens.next();
      done |= tokens.isEnd();
    }
    sink.warning("DRBD215", "the statement is not known", source.span(start, end));
    more.add(source.text().substring(start, end));
  }

  private Span here() {
    return source.span(tokens.start(), tokens.end());
  }
}
