package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resources: primitives, groups, clones, bundles, and in brief form how many of an agent run. */
final class TextResources {
  private static final Pattern COUNT =
      Pattern.compile("(\\d+)(?:/(\\d+))?\\s+\\((\\S+)\\):\\s+Active(?: (\\S+))?");
  private static final Pattern GROUP = Pattern.compile("Resource Group: (\\S+?)(?: (\\(.*\\)))?:?");
  private static final Pattern CLONE =
      Pattern.compile("(Clone Set|Master/Slave Set): (\\S+) \\[(\\S*)\\](?: ?(\\(.*\\)))?:?");
  private static final Pattern BUNDLE =
      Pattern.compile(
          "(?:Container bundle|(Docker|rkt|podman) container)(?: set)?: (\\S+) \\[([^\\]]*)\\](?: ?(\\(.*\\)))?:?");
  private static final Pattern REPLICA = Pattern.compile("Replica\\[(\\d+)\\]:?");
  private static final Pattern NUMBER = Pattern.compile(".*-(\\d{1,9})");
  private static final Pattern LIST =
      Pattern.compile(
          "(Masters|Slaves|Promoted|Unpromoted|Started|Stopped|Starting|Stopping)(?: \\((.*)\\))?: \\[(.*)\\]");
  private static final Pattern INACTIVE = Pattern.compile("(\\d+) members? inactive");
  private static final Set<String> NOTHING =
      Set.of(
          "No resources",
          "No active resources",
          "No inactive resources",
          "NO resources configured");

  private final TextSink sink;
  private final TextPrimitive.Place top;
  private final List<ResourceStatus> resources = new ArrayList<>();
  private final List<AgentCount> counts = new ArrayList<>();

  /**
   * Reads resources.
   *
   * @param form where lines outside headings of nodes say which node something runs on
   */
  TextResources(TextSink sink, TextPrimitive.Form form) {
    this.sink = sink;
    this.top = new TextPrimitive.Place(false, form);
  }

  /** Takes a line and those below it, if it is about resources. */
  boolean accept(TextItem item) {
    if (NOTHING.contains(item.text())) {
      sink.unknownChildren(item);
      return true;
    }
    return read(item, top, resources::add, counts::add);
  }

  /** What stands below a node, where text is grouped by node. */
  NodeResources onNode(String node, List<TextItem> lines) {
    List<ResourceStatus> found = new ArrayList<>();
    List<AgentCount> active = new ArrayList<>();
    TextPrimitive.Place place = new TextPrimitive.Place(false, TextPrimitive.Form.NODE_ABOVE);
    for (TextItem line : lines) {
      if (!read(line, place, found::add, active::add)) {
        sink.unknown(line);
      }
    }
    List<PrimitiveStatus> here =
        found.stream().flatMap(ResourceStatus::primitives).map(each -> on(node, each)).toList();
    return new NodeResources(node, here, active);
  }

  private static PrimitiveStatus on(String node, PrimitiveStatus primitive) {
    return new PrimitiveStatusBuilder().from(primitive).nodes(List.of(RunningOn.of(node))).build();
  }

  private boolean read(
      TextItem item,
      TextPrimitive.Place place,
      Consumer<ResourceStatus> to,
      Consumer<AgentCount> counted) {
    Optional<AgentCount> count = count(item.text());
    if (count.isPresent()) {
      counted.accept(count.get());
      sink.unknownChildren(item);
      return true;
    }
    Optional<TextPrimitive.Line> primitive = TextPrimitive.read(item.text(), place);
    if (primitive.isPresent()) {
      to.accept(primitive.get().status());
      sink.unknownChildren(item);
      return true;
    }
    Matcher matcher = GROUP.matcher(item.text());
    if (matcher.matches()) {
      to.accept(group(item, matcher, place));
      return true;
    }
    matcher = CLONE.matcher(item.text());
    if (matcher.matches()) {
      to.accept(clone(item, matcher));
      return true;
    }
    matcher = BUNDLE.matcher(item.text());
    if (matcher.matches()) {
      to.accept(bundle(item, matcher));
      return true;
    }
    return false;
  }

  private static Optional<AgentCount> count(String text) {
    Matcher matcher = COUNT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt active = TextWords.number(matcher.group(1));
    OptionalInt configured =
        matcher.group(2) == null ? OptionalInt.empty() : TextWords.number(matcher.group(2));
    return active.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AgentCount(
                TextWords.agent(matcher.group(3)),
                active.getAsInt(),
                configured,
                Optional.ofNullable(matcher.group(4))));
  }

  private GroupStatus group(TextItem item, Matcher head, TextPrimitive.Place place) {
    Header header = Header.of(head.group(2));
    GroupStatusBuilder group =
        new GroupStatusBuilder()
            .id(head.group(1))
            .managed(header.isManaged())
            .disabled(header.has("disabled"))
            .maintenance(header.maintenance())
            .description(header.description());
    for (String flag : header.flags()) {
      Matcher inactive = INACTIVE.matcher(flag);
      if (inactive.matches()) {
        group.inactive(TextWords.number(inactive.group(1)));
      }
    }
    for (TextItem child : item.children()) {
      boolean read =
          read(
              child,
              place,
              each -> each.primitives().forEach(group::addResources),
              group::addCounts);
      if (!read) {
        sink.unknown(child);
      }
    }
    return group.build();
  }

  private CloneStatus clone(TextItem item, Matcher head) {
    Header header = Header.of(head.group(4));
    boolean promotable = head.group(1).startsWith("Master") || header.has("promotable");
    CloneStatusBuilder clone =
        new CloneStatusBuilder()
            .id(head.group(2))
            .child(TextWords.some(head.group(3)))
            .promotable(promotable)
            .unique(header.has("unique"))
            .managed(header.isManaged())
            .disabled(header.has("disabled"))
            .maintenance(header.maintenance())
            .description(header.description());
    TextPrimitive.Place place = top.inClone(promotable);
    for (TextItem child : item.children()) {
      Matcher list = LIST.matcher(child.text());
      if (list.matches()) {
        clone.addLists(
            new InstanceList(
                role(list.group(1)),
                Optional.ofNullable(list.group(2)),
                TextWords.words(list.group(3))));
        sink.unknownChildren(child);
      } else if (!read(child, place, clone::addMembers, count -> sink.unknown(child))) {
        sink.unknown(child);
      }
    }
    return clone.build();
  }

  private static ResourceRole role(String word) {
    return switch (word) {
      case "Masters" -> ResourceRole.PROMOTED;
      case "Slaves" -> ResourceRole.UNPROMOTED;
      default -> ResourceRole.of(word).orElse(ResourceRole.UNKNOWN);
    };
  }

  private BundleStatus bundle(TextItem item, Matcher head) {
    Header header = Header.of(head.group(4));
    BundleStatusBuilder bundle =
        new BundleStatusBuilder()
            .technology(
                Optional.ofNullable(head.group(1)).map(word -> word.toLowerCase(Locale.ROOT)))
            .id(head.group(2))
            .image(head.group(3))
            .unique(header.has("unique"))
            .managed(header.isManaged())
            .maintenance(header.maintenance())
            .description(header.description());
    List<TextPrimitive.Line> lines = new ArrayList<>();
    for (TextItem child : item.children()) {
      Matcher replica = REPLICA.matcher(child.text());
      Optional<TextPrimitive.Line> line = TextPrimitive.read(child.text(), top);
      if (replica.matches()) {
        bundle.addReplicas(
            new BundleReplica(TextWords.number(replica.group(1)), Optional.empty(), parts(child)));
      } else if (line.isPresent()) {
        lines.add(line.get());
        sink.unknownChildren(child);
      } else {
        sink.unknown(child);
      }
    }
    bundle.addAllReplicas(replicas(lines));
    return bundle.build();
  }

  /** One line for each replica; in detail a bundle of one replica has one line for each of its parts. */
  private static List<BundleReplica> replicas(List<TextPrimitive.Line> lines) {
    Set<Integer> numbers = new HashSet<>();
    List<BundleReplica> replicas = new ArrayList<>();
    for (TextPrimitive.Line line : lines) {
      Matcher number = NUMBER.matcher(line.status().id());
      if (!number.matches() || !numbers.add(TextWords.number(number.group(1)).orElse(-1))) {
        return List.of(
            new BundleReplica(
                OptionalInt.of(0),
                Optional.empty(),
                lines.stream().map(TextPrimitive.Line::status).toList()));
      }
      replicas.add(
          new BundleReplica(
              TextWords.number(number.group(1)), line.address(), List.of(line.status())));
    }
    return replicas;
  }

  private List<PrimitiveStatus> parts(TextItem replica) {
    List<PrimitiveStatus> parts = new ArrayList<>();
    for (TextItem child : replica.children()) {
      Optional<TextPrimitive.Line> line = TextPrimitive.read(child.text(), top);
      line.ifPresentOrElse(each -> parts.add(each.status()), () -> sink.unknown(child));
      if (line.isPresent()) {
        sink.unknownChildren(child);
      }
    }
    return parts;
  }

  List<ResourceStatus> resources() {
    return resources;
  }

  List<AgentCount> counts() {
    return counts;
  }

  /** What stands in parentheses behind the name of a group, clone or bundle. */
  private record Header(List<String> flags, Optional<String> description) {
    private static final Set<String> FLAGS =
        Set.of("promotable", "unique", "unmanaged", "disabled", "maintenance", "blocked");

    static Header of(@Nullable String text) {
      List<String> flags = new ArrayList<>();
      String rest = text == null ? "" : text.strip();
      while (rest.startsWith("(")) {
        int end = rest.indexOf(')');
        List<String> words = new ArrayList<>();
        for (String word : rest.substring(1, end < 0 ? rest.length() : end).split(",")) {
          words.add(word.strip());
        }
        if (end < 0
            || !words.stream()
                .allMatch(each -> FLAGS.contains(each) || INACTIVE.matcher(each).matches())) {
          break;
        }
        flags.addAll(words);
        rest = rest.substring(end + 1).strip();
      }
      String plain =
          rest.startsWith("(") && rest.endsWith(")") ? rest.substring(1, rest.length() - 1) : rest;
      return new Header(flags, TextWords.some(plain));
    }

    boolean has(String flag) {
      return flags.contains(flag);
    }

    boolean isManaged() {
      return !has("unmanaged") && !has("maintenance");
    }

    Optional<Boolean> maintenance() {
      return has("maintenance") ? Optional.of(true) : Optional.empty();
    }
  }
}
