package io.quorate.pacemaker.diff;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Registers patches of CIBs under the name that shells and scripts use. */
public final class CibDiffFormatProvider implements FormatProvider {
  /** For {@link java.util.ServiceLoader}. */
  public CibDiffFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(new CibDiffEntry());
  }

  private static final class CibDiffEntry implements FormatEntry<CibPatch> {
    private static final Pattern START =
        Pattern.compile(
            "\\A\uFEFF?\\s*(<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*<diff[\\s>]", Pattern.DOTALL);
    private static final int SAMPLE = 4096;

    @Override
    public String name() {
      return "cib-diff";
    }

    @Override
    public String summary() {
      return "a patch of a CIB: the output of crm_diff, the input of cibadmin --patch";
    }

    @Override
    public String module() {
      return "sdk-pacemaker";
    }

    @Override
    public List<String> patterns() {
      return List.of("*.cib-diff");
    }

    @Override
    public Parser<CibPatch> parser() {
      return CibDiffFormats.CIB_DIFF;
    }

    @Override
    public Optional<Format<CibPatch>> format() {
      return Optional.of(CibDiffFormats.CIB_DIFF);
    }

    @Override
    public boolean recognizes(Source source) {
      String text = source.text();
      return START.matcher(text.substring(0, Math.min(SAMPLE, text.length()))).find();
    }
  }
}
