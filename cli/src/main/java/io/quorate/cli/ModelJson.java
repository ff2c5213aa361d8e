package io.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Position;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.value.Omittable;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes any model as JSON.
 *
 * <p>Records are objects with the names of their components; what is absent is left out, so there is no null. {@code
 * docs/cli.md} has the whole mapping. An object mapper with as many serializers was rejected: it is slower to start
 * than all the rest of the program.
 */
final class ModelJson {
  private final JsonGenerator json;
  private final boolean origins;

  ModelJson(JsonGenerator json, boolean origins) {
    this.json = json;
    this.origins = origins;
  }

  /** Writes one value. */
  void write(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof CharSequence || value instanceof Character) {
      json.writeString(value.toString());
    } else if (value instanceof Number number) {
      number(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(Names.kebab(constant));
    } else if (value instanceof Options options) {
      array(options);
    } else if (value instanceof Options.Setting setting) {
      setting(setting);
    } else if (value instanceof Origin || value instanceof Span) {
      place(value);
    } else if (value instanceof Record) {
      object(value);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Iterable<?> items && !(value instanceof Path)) {
      array(items);
    } else if (value.getClass().isArray()) {
      array(value);
    } else {
      other(value);
    }
  }

  private void number(Number number) throws IOException {
    if (number instanceof BigInteger big) {
      json.writeNumber(big);
    } else if (number instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (number instanceof Double || number instanceof Float) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeNumber(number.longValue());
    }
  }

  private void other(Object value) throws IOException {
    Object content = present(value);
    if (content == null) {
      json.writeNull();
    } else if (content != value) {
      write(content);
    } else if (value instanceof InetAddress address) {
      json.writeString(address.getHostAddress());
    } else if (value instanceof Source source) {
      json.writeString(source.name());
    } else if (value instanceof XmlElement element) {
      json.writeString(new XmlSyntax().print(element));
    } else {
      json.writeString(value.toString());
    }
  }

  private void object(Object value) throws IOException {
    RecordShape shape = RecordShape.of(value.getClass());
    json.writeStartObject();
    if (!shape.type().isEmpty()) {
      json.writeStringField(shape.typeField(), shape.type());
    }
    for (RecordShape.Component component : shape.components()) {
      field(component.name(), component.value(value));
    }
    json.writeEndObject();
  }

  private void map(Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = entry.getKey();
      field(key instanceof Enum<?> e ? Names.kebab(e) : String.valueOf(key), entry.getValue());
    }
    json.writeEndObject();
  }

  private void field(String name, @Nullable Object value) throws IOException {
    Object content = present(value);
    if (content != null) {
      json.writeFieldName(name);
      write(content);
    }
  }

  /** What an optional value holds; null when there is nothing to show. */
  private @Nullable Object present(@Nullable Object value) {
    Object content = value;
    while (content instanceof Optional<?> optional) {
      content = optional.orElse(null);
    }
    if (content instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    if (content instanceof OptionalLong number) {
      return number.isPresent() ? number.getAsLong() : null;
    }
    if (content instanceof OptionalDouble number) {
      return number.isPresent() ? number.getAsDouble() : null;
    }
    if (content instanceof Span && !origins) {
      return null;
    }
    if (content instanceof Omittable part && part.isEmpty()) {
      return null;
    }
    if (content instanceof Origin origin && (!origins || origin.span().isEmpty())) {
      return null;
    }
    return content;
  }

  private void array(Iterable<?> items) throws IOException {
    json.writeStartArray();
    for (Object item : items) {
      Object content = present(item);
      if (content != null) {
        write(content);
      }
    }
    json.writeEndArray();
  }

  private void array(Object array) throws IOException {
    if (array instanceof byte[] bytes) {
      json.writeString(HexFormat.of().formatHex(bytes));
      return;
    }
    json.writeStartArray();
    for (int i = 0; i < Array.getLength(array); i++) {
      Object content = present(Array.get(array, i));
      if (content != null) {
        write(content);
      }
    }
    json.writeEndArray();
  }

  private void setting(Options.Setting setting) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", setting.name());
    json.writeStringField("value", Names.secret(setting.name()) ? "***" : setting.text());
    field("origin", setting.origin());
    json.writeEndObject();
  }

  private void place(Object value) throws IOException {
    Optional<Span> place =
        value instanceof Origin origin ? origin.span() : Optional.of((Span) value);
    json.writeStartObject();
    if (place.isPresent()) {
      Position position = place.get().position();
      json.writeStringField("file", place.get().source().name());
      json.writeNumberField("line", position.line());
      json.writeNumberField("column", position.column());
    }
    json.writeEndObject();
  }
}
