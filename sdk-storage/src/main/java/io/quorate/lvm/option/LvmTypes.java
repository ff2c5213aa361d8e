package io.quorate.lvm.option;

import io.quorate.core.option.OptionValueException;
import io.quorate.lvm.value.LvmValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of settings that LVM has. */
final class LvmTypes {
  private static final Set<String> YES = Set.of("y", "yes", "on", "true");
  private static final Set<String> NO = Set.of("n", "no", "off", "false");

  private LvmTypes() {}

  /** A number, where anything but 0 is yes, or a word. */
  static LvmType<Boolean> flag() {
    return new LvmType<>() {
      @Override
      Optional<String> problem(LvmValue value) {
        boolean ok =
            value.values().size() == 1
                && (value.values().get(0) instanceof LvmValue.Int
                    || value.texts().stream().anyMatch(text -> is(text) != null));
        return ok ? Optional.empty() : Optional.of("neither 1 nor 0");
      }

      @Override
      Boolean value(LvmValue value) {
        LvmValue.Single first = value.values().get(0);
        return first instanceof LvmValue.Int number
            ? number.value() != 0
            : Boolean.TRUE.equals(is(((LvmValue.Text) first).text()));
      }

      private @Nullable Boolean is(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return YES.contains(lower) ? Boolean.TRUE : NO.contains(lower) ? Boolean.FALSE : null;
      }

      @Override
      public String print(Boolean value) {
        return value ? "1" : "0";
      }

      @Override
      public String kind() {
        return "boolean";
      }

      @Override
      public List<String> keywords() {
        return List.of("1", "0");
      }
    };
  }

  /** A whole number. */
  static LvmType<Long> number() {
    return new LvmType<>() {
      @Override
      Optional<String> problem(LvmValue value) {
        boolean ok = value.values().size() == 1 && value.values().get(0) instanceof LvmValue.Int;
        return ok ? Optional.empty() : Optional.of("no whole number");
      }

      @Override
      Long value(LvmValue value) {
        return ((LvmValue.Int) value.values().get(0)).value();
      }

      @Override
      public String print(Long value) {
        return value.toString();
      }

      @Override
      public String kind() {
        return "number";
      }
    };
  }

  /** A text. */
  static LvmType<String> text(boolean mayBeEmpty) {
    return new TextType(mayBeEmpty, List.of());
  }

  /** One of some words. */
  static LvmType<String> keyword(List<String> words) {
    return new TextType(false, words);
  }

  /** A list of texts, or one text. */
  static LvmType<List<String>> list(boolean mayBeEmpty) {
    return new LvmType<>() {
      @Override
      Optional<String> problem(LvmValue value) {
        return texts(value, mayBeEmpty, "no list of texts in quotes");
      }

      @Override
      List<String> value(LvmValue value) {
        return value.texts();
      }

      @Override
      public String print(List<String> value) {
        return LvmValue.of(value).spelled();
      }

      @Override
      public String kind() {
        return "list";
      }
    };
  }

  /** A list of texts and numbers. */
  static LvmType<List<LvmValue.Single>> mixed() {
    return new LvmType<>() {
      @Override
      Optional<String> problem(LvmValue value) {
        boolean ok =
            !value.values().isEmpty()
                && value.values().stream()
                    .allMatch(
                        each ->
                            each instanceof LvmValue.Int
                                || (each instanceof LvmValue.Text text && !text.text().isEmpty()));
        return ok ? Optional.empty() : Optional.of("no list of texts and numbers");
      }

      @Override
      List<LvmValue.Single> value(LvmValue value) {
        return value.values();
      }

      @Override
      public String print(List<LvmValue.Single> value) {
        return new LvmValue.Array(value).spelled();
      }

      @Override
      public String kind() {
        return "list";
      }
    };
  }

  private static Optional<String> texts(LvmValue value, boolean mayBeEmpty, String otherwise) {
    if (!value.values().stream().allMatch(LvmValue.Text.class::isInstance)) {
      return Optional.of(otherwise);
    }
    boolean empty = value.values().isEmpty() || value.texts().stream().anyMatch(String::isEmpty);
    return empty && !mayBeEmpty ? Optional.of("empty") : Optional.empty();
  }

  private static final class TextType extends LvmType<String> {
    private final boolean mayBeEmpty;
    private final List<String> words;

    TextType(boolean mayBeEmpty, List<String> words) {
      this.mayBeEmpty = mayBeEmpty;
      this.words = words;
    }

    @Override
    Optional<String> problem(LvmValue value) {
      if (value instanceof LvmValue.Array && value.values().size() != 1) {
        return Optional.of("no single text in quotes");
      }
      return texts(value, mayBeEmpty, "no text in quotes");
    }

    @Override
    String value(LvmValue value) {
      String text = value.texts().get(0);
      if (!words.isEmpty() && !words.contains(text)) {
        throw new OptionValueException("not one of " + String.join(", ", words));
      }
      return text;
    }

    @Override
    public String print(String value) {
      return LvmValue.of(value).spelled();
    }

    @Override
    public String kind() {
      return words.isEmpty() ? "text" : "keyword";
    }

    @Override
    public List<String> keywords() {
      return words;
    }
  }
}
