package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import io.quorate.core.value.Omittable;
import io.quorate.core.value.Secret;
import io.quorate.core.xml.XmlElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ModelJsonTest {
  private static final Source SOURCE = Source.of("f", "ab\ncd");

  private enum Level {
    ABOVE_ALL
  }

  private sealed interface Peer {}

  private record StaticPeer(String name) implements Peer {}

  private sealed interface Deep extends Peer {}

  private record IPPeer(String type) implements Deep {}

  private record Plain(
      Optional<String> there, Optional<String> absent, OptionalInt number, OptionalLong none) {}

  private record Part(List<String> words, boolean isEmpty) implements Omittable {}

  private record Whole(Part part, XmlElement element) {}

  private record Placed(Origin origin, Optional<Origin> other, int value) {}

  private static String json(Object value, boolean origins) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonGenerator json = Json.generator(out);
    new ModelJson(json, origins).write(value);
    json.close();
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", "").replace('"', '\'');
  }

  private static String json(Object value) throws IOException {
    return json(value, false);
  }

  @Test
  void partsThatHoldNothingAreLeftOutAndXmlIsText() throws IOException {
    XmlElement element = XmlElement.of("a").withChild(XmlElement.of("b"));
    assertThat(json(new Whole(new Part(List.of(), true), element)))
        .isEqualTo("{'element': '<a>\\n  <b/>\\n</a>'}");
    assertThat(json(new Whole(new Part(List.of("x"), false), XmlElement.of("c"))))
        .isEqualTo("{'part': {'words': ['x'],'isEmpty': false},'element': '<c/>'}");
  }

  @Test
  void absentIsLeftOut() throws IOException {
    Plain plain =
        new Plain(Optional.of("x"), Optional.empty(), OptionalInt.of(3), OptionalLong.empty());
    assertThat(json(plain)).isEqualTo("{'there': 'x','number': 3}");
  }

  @Test
  void sealedRecordsSayWhichTheyAre() throws IOException {
    assertThat(json(List.of(new StaticPeer("a"), new IPPeer("b"))))
        .isEqualTo("[{'type': 'static-peer','name': 'a'},{'@type': 'ip-peer','type': 'b'}]");
  }

  @Test
  void originsAreShownOnRequest() throws IOException {
    Placed placed = new Placed(Origin.of(SOURCE, 4, 5), Optional.of(Origin.none()), 7);
    assertThat(json(placed)).isEqualTo("{'value': 7}");
    assertThat(json(placed, true))
        .isEqualTo("{'origin': {'file': 'f','line': 2,'column': 2},'value': 7}");
    assertThat(json(SOURCE.span(0, 1), true)).isEqualTo("{'file': 'f','line': 1,'column': 1}");
  }

  @Test
  void optionsKeepOrderAndRepetition() throws IOException {
    Options options =
        Options.of(
            List.of(
                Options.Setting.of("b", "1"),
                Options.Setting.of("a", "2"),
                Options.Setting.of("b", "3"),
                Options.Setting.of("cram-hmac-alg", "sha1"),
                Options.Setting.of("shared-secret", "hush")));
    assertThat(json(options))
        .isEqualTo(
            "[{'name': 'b','value': '1'},{'name': 'a','value': '2'},{'name': 'b','value': '3'},{'name': 'cram-hmac-alg','value': 'sha1'},{'name': 'shared-secret','value': '***'}]");
  }

  @Test
  void valuesOfTheJdk() throws IOException {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(Level.ABOVE_ALL, Level.ABOVE_ALL);
    map.put("secret", Secret.of("hush"));
    map.put("path", Path.of("/a/b"));
    map.put("duration", Duration.ofSeconds(90));
    map.put("bytes", new byte[] {0, 15, -1});
    map.put("ints", new int[] {1, 2});
    map.put("big", BigInteger.TWO.pow(70));
    map.put("half", 0.5);
    map.put("flag", true);
    map.put("address", InetAddress.getByAddress("name", new byte[] {127, 0, 0, 1}));
    map.put("nothing", Optional.empty());
    map.put("text", "\u0001\u00e4\"");
    assertThat(json(map))
        .isEqualTo(
            "{'above-all': 'above-all','secret': '***','path': '/a/b','duration': 'PT1M30S','bytes': '000fff','ints': [1,2],'big': 1180591620717411303424,'half': 0.5,'flag': true,'address': '127.0.0.1','text': '\\u0001\u00e4\\''}");
  }

  @Test
  void emptyOnesAreShort() throws IOException {
    assertThat(json(List.of())).isEqualTo("[]");
    assertThat(json(Map.of())).isEqualTo("{}");
    assertThat(json(Options.none())).isEqualTo("[]");
  }
}
