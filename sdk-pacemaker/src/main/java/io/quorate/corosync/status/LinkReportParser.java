package io.quorate.corosync.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code corosync-cfgtool -s}, {@code -s -b} and {@code -n}, from {@code tools/corosync-cfgtool.c} of 2.4, 3.0 and 3.1.
 *
 * <p>3.0 prints {@code link enabled:0 link connected:1} for the node itself, which is no state of a link.
 */
final class LinkReportParser implements Parser<LinkReport> {
  private static final Pattern LOCAL =
      Pattern.compile("Local node ID (-?\\d{1,10})(?:, transport (\\S+))?");
  private static final Pattern LINK = Pattern.compile("(?:LINK|RING) ID (\\d{1,4})(?: (\\S+))?");
  private static final Pattern VALUE = Pattern.compile("\\s+(id|addr|status)\\s*= ?(.*)");
  private static final Pattern OLD_END =
      Pattern.compile(
          "\\s+node(id)? +(\\d{1,10}):\\s*link enabled:([01])\\s*link connected:([01])");
  private static final Pattern END = Pattern.compile("\\s+nodeid:? +(\\d{1,10}):\\s*(\\S+)");
  private static final Pattern BRIEF = Pattern.compile("[n0123d?]+");
  private static final Pattern PEER =
      Pattern.compile(
          "nodeid: +(\\d{1,10})((?: (?:reachable|remote|external))*)"
              + "(?: *onwire \\(min/max/cur\\): (\\d{1,4}), (\\d{1,4}), (\\d{1,4}))?");
  private static final Pattern PEER_LINK =
      Pattern.compile(
          " +LINK: (\\d{1,4}) ?(\\w*) +\\(([^()]*?)(?:->([^()]*))?\\)"
              + "((?: +(?:enabled|connected|dynconnected))*) +mtu: (\\d{1,9})");
  private static final Set<String> NOISE = Set.of("Printing ring status.", "Printing link status.");

  @Override
  public Parsed<LinkReport> parse(Source source) {
    Lines lines = new Lines(source);
    Reader reader = new Reader(lines);
    while (lines.advance()) {
      reader.line(lines.line());
    }
    return new Parsed<>(reader.end(), lines.found());
  }

  private static final class Reader {
    private final Lines lines;
    private final List<LinkStatus> links = new ArrayList<>();
    private final List<Peer> peers = new ArrayList<>();
    private OptionalLong local = OptionalLong.empty();
    private Optional<String> transport = Optional.empty();
    private boolean headed;

    private @Nullable LinkStatus link;
    private final List<LinkEnd> ends = new ArrayList<>();
    private @Nullable Peer peer;
    private final List<PeerLink> peerLinks = new ArrayList<>();

    Reader(Lines lines) {
      this.lines = lines;
    }

    void line(String text) {
      if (text.isBlank() || NOISE.contains(text)) {
        return;
      }
      Matcher head = LOCAL.matcher(text);
      Matcher start = LINK.matcher(text);
      Matcher node = PEER.matcher(text);
      if (head.matches()) {
        headed = true;
        local = OptionalLong.of(unsigned(head.group(1)));
        transport = Optional.ofNullable(head.group(2));
      } else if (start.matches()) {
        close();
        link =
            new LinkStatus(
                Integer.parseInt(start.group(1)),
                Optional.ofNullable(start.group(2)),
                Optional.empty(),
                Optional.empty(),
                List.of());
      } else if (node.matches()) {
        close();
        peer = peer(node);
      } else if (link != null ? !linkLine(link, text) : peer == null || !peerLine(text)) {
        if (!lines.complains()) {
          lines.notUnderstood();
        }
      }
    }

    private static Peer peer(Matcher node) {
      List<String> words = List.of(node.group(2).trim().split(" "));
      Optional<Peer.Onwire> onwire =
          Optional.ofNullable(node.group(3))
              .map(
                  min ->
                      new Peer.Onwire(
                          Integer.parseInt(min),
                          Integer.parseInt(node.group(4)),
                          Integer.parseInt(node.group(5))));
      return new Peer(
          Long.parseLong(node.group(1)),
          words.contains("reachable"),
          words.contains("remote"),
          words.contains("external"),
          onwire,
          List.of());
    }

    private boolean linkLine(LinkStatus of, String text) {
      Matcher value = VALUE.matcher(text);
      Matcher old = OLD_END.matcher(text);
      Matcher end = END.matcher(text);
      if (text.strip().equals("status:")) {
        return true;
      }
      if (value.matches() && value.group(1).equals("status")) {
        status(of, value.group(2));
      } else if (value.matches()) {
        Optional<String> address = Optional.of(value.group(2)).filter(t -> !t.isEmpty());
        link = new LinkStatus(of.number(), of.protocol(), address, of.words(), List.of());
      } else if (old.matches()) {
        oldEnd(old);
      } else if (end.matches()) {
        ends.add(new LinkEnd(OptionalLong.of(Long.parseLong(end.group(1))), state(end.group(2))));
      } else {
        return false;
      }
      return true;
    }

    private void status(LinkStatus of, String words) {
      link =
          new LinkStatus(of.number(), of.protocol(), of.address(), Optional.of(words), List.of());
      if (!BRIEF.matcher(words).matches()) {
        return;
      }
      for (char each : words.toCharArray()) {
        LinkState state = LinkState.of(each);
        if (state != null) {
          ends.add(new LinkEnd(state == LinkState.LOCALHOST ? local : OptionalLong.empty(), state));
        }
      }
    }

    /** The number is a position in 3.0.0, where the word before it is {@code node}. */
    private void oldEnd(Matcher old) {
      long number = Long.parseLong(old.group(2));
      boolean isId = old.group(1) != null;
      boolean self = isId && local.isPresent() && local.getAsLong() == number;
      LinkState state =
          self
              ? LinkState.LOCALHOST
              : LinkState.of(old.group(3).equals("1"), old.group(4).equals("1"));
      ends.add(new LinkEnd(isId ? OptionalLong.of(number) : OptionalLong.empty(), state));
    }

    private LinkState state(String word) {
      return switch (word) {
        case "localhost" -> LinkState.LOCALHOST;
        case "connected" -> LinkState.CONNECTED;
        case "disconnected" -> LinkState.DISCONNECTED;
        default -> {
          lines.warning("CORO201", "'" + word + "' is no known state of a link");
          yield LinkState.UNKNOWN;
        }
      };
    }

    private boolean peerLine(String text) {
      Matcher line = PEER_LINK.matcher(text);
      if (!line.matches()) {
        return false;
      }
      List<String> words = List.of(line.group(5).trim().split(" +"));
      peerLinks.add(
          new PeerLink(
              Integer.parseInt(line.group(1)),
              Optional.of(line.group(2)).filter(word -> !word.isEmpty()),
              line.group(3),
              Optional.ofNullable(line.group(4)).filter(word -> !word.isEmpty()),
              words.contains("enabled"),
              words.contains("connected"),
              words.contains("dynconnected"),
              OptionalInt.of(Integer.parseInt(line.group(6)))));
      return true;
    }

    private void close() {
      if (link != null) {
        links.add(
            new LinkStatus(link.number(), link.protocol(), link.address(), link.words(), ends));
      }
      if (peer != null) {
        peers.add(
            new Peer(
                peer.nodeId(),
                peer.reachable(),
                peer.remote(),
                peer.external(),
                peer.onwire(),
                peerLinks));
      }
      link = null;
      peer = null;
      ends.clear();
      peerLinks.clear();
    }

    /** 2.0 prints large numbers with a sign. */
    private static long unsigned(String text) {
      long value = Long.parseLong(text);
      return value < 0 ? value & 0xffff_ffffL : value;
    }

    LinkReport end() {
      close();
      if (!headed && links.isEmpty() && peers.isEmpty()) {
        lines.missing("there is no status of links in this output");
      }
      return new LinkReport(local, transport, links, peers);
    }
  }
}
