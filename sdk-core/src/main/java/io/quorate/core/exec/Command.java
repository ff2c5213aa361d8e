package io.quorate.core.exec;

import io.quorate.core.value.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to run: a program, its arguments, and what it is given.
 *
 * <p>Immutable. Arguments are plain strings because every user of a host can see them; a {@link Secret} travels by
 * standard input or by the environment, and shows nowhere in {@link #toString()}.
 *
 * <pre>{@code
 * Command.of("drbdadm", "dump", "r0").withTimeout(Duration.ofSeconds(10))
 * }</pre>
 */
public final class Command {
  /** The time limit of {@link CommandRunner#run} for a command that sets none. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(1);

  /** The number of bytes kept of each output stream of a command that sets no limit: 64 MiB. */
  public static final int DEFAULT_OUTPUT_LIMIT = 64 << 20;

  private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final List<String> argv;
  private final Map<String, Value> environment;
  private final Input input;
  private final @Nullable Duration timeout;
  private final int outputLimit;
  private final String description;

  /** A text that is a secret or is not. */
  private record Value(String text, boolean secret) {}

  private record Input(byte[] bytes, Optional<Secret> secret) {
    static final Input NONE = new Input(new byte[0], Optional.empty());

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Input that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return bytes.length;
    }
  }

  private Command(
      List<String> argv,
      Map<String, Value> environment,
      Input input,
      @Nullable Duration timeout,
      int outputLimit,
      String description) {
    this.argv = argv;
    this.environment = environment;
    this.input = input;
    this.timeout = timeout;
    this.outputLimit = outputLimit;
    this.description = description;
  }

  /**
   * A program and its arguments.
   *
   * @throws IllegalArgumentException when the program is empty, or a text holds NUL or half a surrogate pair
   */
  public static Command of(String program, String... arguments) {
    List<String> argv = new ArrayList<>();
    argv.add(program);
    argv.addAll(List.of(arguments));
    return of(argv);
  }

  /**
   * A program and its arguments in one list.
   *
   * @throws IllegalArgumentException when the program is missing or empty, or a text holds NUL or half a surrogate pair
   */
  public static Command of(List<String> argv) {
    if (argv.isEmpty() || argv.get(0).isEmpty()) {
      throw new IllegalArgumentException("a command needs a program");
    }
    argv.forEach(argument -> check("argument", argument));
    return new Command(List.copyOf(argv), Map.of(), Input.NONE, null, DEFAULT_OUTPUT_LIMIT, "");
  }

  private static void check(String what, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(what + " holds NUL, which no program can be given");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(what + " holds half a surrogate pair");
    }
  }

  /** The same command with more arguments at the end. */
  public Command with(String... arguments) {
    return with(List.of(arguments));
  }

  /** The same command with more arguments at the end. */
  public Command with(List<String> arguments) {
    List<String> all = new ArrayList<>(argv);
    all.addAll(arguments);
    Command checked = of(all);
    return new Command(checked.argv, environment, input, timeout, outputLimit, description);
  }

  /**
   * A command that starts this one by another program, such as {@code nsenter} or {@code nice}: that program and its
   * arguments, then the whole of this command, with its input, environment and limits.
   *
   * @throws IllegalArgumentException as {@link #of(String, String...)} does
   */
  public Command startedBy(String program, String... arguments) {
    List<String> all = new ArrayList<>(of(program, arguments).argv);
    all.addAll(argv);
    return new Command(List.copyOf(all), environment, input, timeout, outputLimit, description);
  }

  /** The same command with a text, in UTF-8, on its standard input. */
  public Command withInput(String text) {
    return withInput(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same command with bytes on its standard input. */
  public Command withInput(byte[] bytes) {
    return withInput(new Input(bytes.clone(), Optional.empty()));
  }

  /** The same command with a secret, in UTF-8 and with nothing added, on its standard input. */
  public Command withInput(Secret secret) {
    byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
    return withInput(new Input(bytes, Optional.of(secret)));
  }

  private Command withInput(Input given) {
    return new Command(argv, environment, given, timeout, outputLimit, description);
  }

  /**
   * The same command with one more environment variable.
   *
   * @throws IllegalArgumentException when the name is no variable name or the value holds NUL
   */
  public Command withEnvironment(String name, String value) {
    return withEnvironment(name, new Value(value, false));
  }

  /**
   * The same command with one more environment variable that must not be seen.
   *
   * @throws IllegalArgumentException when the name is no variable name or the value holds NUL
   */
  public Command withEnvironment(String name, Secret value) {
    return withEnvironment(name, new Value(value.reveal(), true));
  }

  private Command withEnvironment(String name, Value value) {
    if (!VARIABLE.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of a variable: '" + name + "'");
    }
    check("environment variable " + name, value.text());
    Map<String, Value> all = new LinkedHashMap<>(environment);
    all.put(name, value);
    return new Command(argv, all, input, timeout, outputLimit, description);
  }

  /**
   * The same command with a time limit from its start to the end of its output.
   *
   * @throws IllegalArgumentException when the limit is not positive
   */
  public Command withTimeout(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("a time limit must be positive: " + limit);
    }
    return new Command(argv, environment, input, limit, outputLimit, description);
  }

  /** The same command without a time limit. */
  public Command withoutTimeout() {
    return withTimeout(FOREVER);
  }

  /**
   * The same command with another limit for the bytes kept of each output stream, and for one line of a stream.
   *
   * @throws IllegalArgumentException when the limit is not positive
   */
  public Command withOutputLimit(int bytes) {
    if (bytes <= 0) {
      throw new IllegalArgumentException("an output limit must be positive: " + bytes);
    }
    return new Command(argv, environment, input, timeout, bytes, description);
  }

  /** The same command with words for logs that say what it is for. */
  public Command withDescription(String text) {
    return new Command(argv, environment, input, timeout, outputLimit, text);
  }

  /** The program and its arguments. */
  public List<String> argv() {
    return argv;
  }

  /** The program: the first of {@link #argv()}. */
  public String program() {
    return argv.get(0);
  }

  /** The variables that the command is given beside the runner's own, with secrets in the clear. */
  public Map<String, String> revealEnvironment() {
    Map<String, String> result = new LinkedHashMap<>();
    environment.forEach((name, value) -> result.put(name, value.text()));
    return result;
  }

  /** The bytes on standard input, a secret in the clear; none gives an end of file at once. */
  public byte[] revealInput() {
    return input.bytes().clone();
  }

  /** The time limit, when the command sets one; a very long one when it asks for none. */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** The number of bytes kept of each output stream. */
  public int outputLimit() {
    return outputLimit;
  }

  /** What the command is for; empty when nobody said. */
  public String description() {
    return description;
  }

  /** Everything that is given to the command and must not be seen. */
  public List<Secret> secrets() {
    List<Secret> result = new ArrayList<>();
    input.secret().ifPresent(result::add);
    environment.values().stream()
        .filter(Value::secret)
        .forEach(value -> result.add(Secret.of(value.text())));
    return result;
  }

  /** A text, such as a tool's output, without the secrets of this command. */
  public String scrub(String text) {
    return new Scrubber(secrets()).scrub(text);
  }

  /** Equal when the same program is run in the same way: the description does not count. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Command that
        && argv.equals(that.argv)
        && environment.equals(that.environment)
        && input.equals(that.input)
        && Objects.equals(timeout, that.timeout)
        && outputLimit == that.outputLimit;
  }

  @Override
  public int hashCode() {
    return argv.hashCode();
  }

  /** One line for a shell, secrets masked: {@code PASSWORD=*** tool 'an argument'}. */
  @Override
  public String toString() {
    Scrubber scrubber = new Scrubber(secrets());
    List<String> words = new ArrayList<>();
    environment.forEach(
        (name, value) ->
            words.add(
                name
                    + "="
                    + (value.secret() ? "***" : ShellQuote.quote(scrubber.scrub(value.text())))));
    argv.forEach(argument -> words.add(ShellQuote.quote(scrubber.scrub(argument))));
    return String.join(" ", words);
  }
}
