package io.quorate.drbd.show;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.block.Word;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns the objects of {@code drbdsetup show --json} into the statements that the text has in their place. */
final class ShowJsonTree {
  private final Source source;
  private final DiagnosticSink sink;
  private final List<Statement> resources = new ArrayList<>();

  ShowJsonTree(Source source, DiagnosticSink sink) {
    this.source = source;
    this.sink = sink;
  }

  Block root() {
    return Block.root(resources);
  }

  /** The elements of the array that was just entered. */
  void resources(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      List<Statement> children = new ArrayList<>();
      resources.add(section(json, children, "resource", "resource"));
    }
  }

  /** An object as a block whose head has, as its second word, the value of one of the keys. */
  private Block section(JsonParser json, List<Statement> children, String keyword, String nameKey)
      throws IOException {
    List<Word> head = new ArrayList<>(List.of(word(json, keyword)));
    String index = "";
    String metaDisk = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      Word keyWord = word(json, key);
      JsonToken value = json.nextToken();
      if (key.equals(nameKey) && value.isScalarValue()) {
        head.add(1, word(json, json.getText()));
      } else if (key.equals("meta-disk") && value.isScalarValue()) {
        metaDisk = json.getText();
      } else if (key.equals("meta-disk-index") && value.isScalarValue()) {
        index = json.getText();
      } else {
        value(json, children, key, keyWord, value);
      }
    }
    if (!metaDisk.isEmpty()) {
      children.add(
          index.isEmpty()
              ? Directive.of("meta-disk", metaDisk)
              : Directive.of("meta-disk", metaDisk, "[", index, "]"));
    }
    return Block.of(head.subList(0, Math.min(2, head.size())), children);
  }

  private void value(
      JsonParser json, List<Statement> children, String key, Word keyWord, JsonToken value)
      throws IOException {
    switch (value) {
      case START_ARRAY -> {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          children.add(element(json, key));
        }
      }
      case START_OBJECT -> {
        if (key.equals("path")) {
          children.add(path(json));
        } else {
          children.add(section(json, new ArrayList<>(), key, ""));
        }
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        boolean flag = key.startsWith("_is_");
        if (!flag) {
          children.add(
              Directive.of(
                  List.of(keyWord, word(json, value == JsonToken.VALUE_TRUE ? "yes" : "no"))));
        } else if (value == JsonToken.VALUE_TRUE) {
          children.add(Directive.of(List.of(keyWord)));
        }
      }
      case VALUE_NULL -> {}
      default -> {
        if (key.equals("device_minor")) {
          children.add(Directive.of("device", "minor", json.getText()));
        } else {
          String known = key.equals("backing-disk") ? "disk" : key;
          Word name = new Word(known, Word.Style.BARE, keyWord.origin());
          children.add(Directive.of(List.of(name, word(json, json.getText()))));
        }
      }
    }
  }

  private Block element(JsonParser json, String array) throws IOException {
    return switch (array) {
      case "volumes" -> section(json, new ArrayList<>(), "volume", "volume_nr");
      case "connections" -> section(json, new ArrayList<>(), "connection", "");
      case "paths" -> path(json);
      default -> section(json, new ArrayList<>(), array, "");
    };
  }

  /** {@code _this_host: "ipv4 10.0.0.1:7789"}, or {@code this_host: {address, port, family}} from 9.29 on. */
  private Block path(JsonParser json) throws IOException {
    Word head = word(json, "path");
    List<Statement> children = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      String name = key.startsWith("_") ? key : "_" + key;
      Word keyWord = new Word(name, Word.Style.BARE, word(json, key).origin());
      JsonToken value = json.nextToken();
      String address = value == JsonToken.START_OBJECT ? address(json) : json.getText();
      if (value == JsonToken.START_ARRAY) {
        json.skipChildren();
      }
      children.add(Directive.of(List.of(keyWord, word(json, address))));
    }
    return Block.of(List.of(head), children);
  }

  private String address(JsonParser json) throws IOException {
    String family = "";
    String ip = "";
    String port = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      Word place = word(json, key);
      json.nextToken();
      switch (key) {
        case "family" -> family = json.getText();
        case "address" -> ip = json.getText();
        case "port" -> port = json.getText();
        default -> {
          place
              .origin()
              .span()
              .ifPresent(
                  span ->
                      sink.warning(
                          "DRBD202", "the field '" + key + "' of an address is not known", span));
          json.skipChildren();
        }
      }
    }
    return family + " " + (family.equals("ipv6") ? "[" + ip + "]" : ip) + ":" + port;
  }

  private Word word(JsonParser json, String text) {
    long offset = json.currentTokenLocation().getCharOffset();
    int at = (int) Math.max(0, Math.min(source.length(), offset));
    return new Word(text, Word.Style.BARE, Origin.of(source, at, at));
  }
}
