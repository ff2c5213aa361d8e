package io.quorate.dlm.model;

import io.quorate.core.option.Options;
import io.quorate.dlm.option.DlmOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of {@code ocf:pacemaker:controld}, its metadata in Pacemaker 2.1.5.
 *
 * @param args the command line of the daemon, {@code -s 0} by default: no fencing of nodes that never came, because
 *     Pacemaker does that
 * @param daemon {@code dlm_controld}, or {@code gfs_controld} of old
 * @param allowStonithDisabled whether the daemon may start in a cluster without fencing
 */
public record ControldParameters(String args, String daemon, boolean allowStonithDisabled) {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("-D", "daemon_debug"),
          Map.entry("-K", "log_debug"),
          Map.entry("-r", "protocol"),
          Map.entry("-R", "port"),
          Map.entry("-L", "debug_logfile"),
          Map.entry("-p", "enable_plock"),
          Map.entry("-P", "plock_debug"),
          Map.entry("-l", "plock_rate_limit"),
          Map.entry("-o", "plock_ownership"),
          Map.entry("-t", "drop_resources_time"),
          Map.entry("-c", "drop_resources_count"),
          Map.entry("-a", "drop_resources_age"),
          Map.entry("-j", "post_join_delay"),
          Map.entry("-f", "enable_fencing"),
          Map.entry("-s", "enable_startup_fencing"),
          Map.entry("-q", "enable_quorum_fencing"));

  /** What the agent does when no parameter is set. */
  public static ControldParameters defaults() {
    return new ControldParameters("-s 0", "dlm_controld", false);
  }

  /** The parameters of a resource by their names, {@code args}, {@code daemon}, {@code allow_stonith_disabled}. */
  public static ControldParameters of(Map<String, String> attributes) {
    ControldParameters standard = defaults();
    String allow = attributes.getOrDefault("allow_stonith_disabled", "false");
    return new ControldParameters(
        attributes.getOrDefault("args", standard.args()),
        attributes.getOrDefault("daemon", standard.daemon()),
        List.of("1", "yes", "true", "on", "y", "t").contains(allow.toLowerCase(Locale.ROOT)));
  }

  /** The settings that the command line makes, by the names of dlm.conf; they override those of the file. */
  public Options settings() {
    Options settings = Options.none();
    String[] words = args.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      String name = SHORT.getOrDefault(word, word.startsWith("--") ? word.substring(2) : "");
      String attached = word.length() > 2 ? SHORT.getOrDefault(word.substring(0, 2), "") : "";
      int equals = name.indexOf('=');
      if (equals > 0) {
        settings = settings.with(name.substring(0, equals), name.substring(equals + 1));
      } else if (DlmOptions.TABLE.contains(name) && i + 1 < words.length) {
        settings = settings.with(name, words[++i]);
      } else if (!word.startsWith("--") && !attached.isEmpty()) {
        settings = settings.with(attached, word.substring(2));
      }
    }
    return settings;
  }

  /** The file's configuration as the daemon sees it: what the command line sets counts. */
  public DlmConf over(DlmConf conf) {
    return conf.withSettings(
        before -> {
          Options all = before;
          for (Options.Setting setting : settings()) {
            all = all.with(setting.name(), setting.text());
          }
          return all;
        });
  }

  /** The fencing that is asked for by the command line, where it says anything of it. */
  public Optional<Boolean> fencing() {
    return settings().text(DlmOptions.ENABLE_FENCING.name()).map(text -> !text.equals("0"));
  }
}
