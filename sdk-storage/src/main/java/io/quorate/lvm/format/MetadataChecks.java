package io.quorate.lvm.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import io.quorate.lvm.model.ExtentRange;
import io.quorate.lvm.model.LvMetadata;
import io.quorate.lvm.model.LvmMetadata;
import io.quorate.lvm.model.LvmSection;
import io.quorate.lvm.model.LvmUuid;
import io.quorate.lvm.model.PvMetadata;
import io.quorate.lvm.model.SegmentMetadata;
import io.quorate.lvm.model.VgMetadata;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says of metadata what {@code vgcfgrestore} of 2.03.16 refuses. */
final class MetadataChecks {
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_+.\\-/=!:&#]{1,1024}");

  /** The first one needs the second one. */
  private static final List<List<String>> TOGETHER =
      List.of(List.of("creation_time", "creation_host"), List.of("creation_host", "creation_time"));

  private final Optional<Span> file;
  private final DiagnosticSink sink;
  private final Map<String, Origin> ids = new HashMap<>();

  MetadataChecks(Optional<Span> file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void check(LvmMetadata metadata) {
    Optional<String> contents = metadata.text("contents");
    if (contents.filter(LvmMetadata.CONTENTS::equals).isEmpty()) {
      Optional<Span> place =
          metadata.settings().find("contents").flatMap(setting -> setting.origin().span());
      error(
          "LVM010",
          "this is no metadata of LVM",
          place.or(() -> file.map(span -> span.source().span(0, 0))),
          "its head has contents = \"" + LvmMetadata.CONTENTS + "\" and version = 1");
      return;
    }
    if (metadata.settings().text("version").filter("1"::equals).isEmpty()) {
      error(
          "LVM010",
          "LVM reads version 1 of its metadata only",
          metadata.settings().find("contents").flatMap(setting -> setting.origin().span()),
          "its head has version = 1");
    }
    metadata.volumeGroups().forEach(this::volumeGroup);
  }

  private void volumeGroup(VgMetadata vg) {
    LvmSection section = vg.section();
    id(section);
    number(section, "seqno", Long.MIN_VALUE);
    number(section, "extent_size", 1);
    number(section, "max_lv", 0);
    number(section, "max_pv", 0);
    texts(section, "status");
    tags(section);
    if (section.text("format").filter(format -> !format.equals("lvm2")).isPresent()) {
      error(
          "LVM011",
          "LVM reads metadata of format lvm2 only",
          place(section, "format"),
          "write format = \"lvm2\"");
    }
    vg.historicalLogicalVolumes().forEach(this::id);
    if (section.section("physical_volumes").isEmpty()) {
      error(
          "LVM011",
          "the volume group '" + vg.name() + "' has no section 'physical_volumes'",
          section.origin().span(),
          "write one, even if it is empty");
    }
    Map<String, PvMetadata> pvs = new HashMap<>();
    for (PvMetadata pv : vg.physicalVolumes()) {
      pvs.put(pv.name(), pv);
      id(pv.section());
      texts(pv.section(), "status");
      tags(pv.section());
      number(pv.section(), "pe_start", 0);
      number(pv.section(), "pe_count", 0);
    }
    Set<String> lvs = new HashSet<>();
    vg.logicalVolumes().forEach(lv -> lvs.add(lv.name()));
    for (LvMetadata lv : vg.logicalVolumes()) {
      logicalVolume(lv, pvs, lvs);
    }
    overlaps(vg);
  }

  private void logicalVolume(LvMetadata lv, Map<String, PvMetadata> pvs, Set<String> lvs) {
    LvmSection section = lv.section();
    id(section);
    texts(section, "status");
    tags(section);
    for (List<String> pair : TOGETHER) {
      if (section.value(pair.get(0)).isPresent() && section.value(pair.get(1)).isEmpty()) {
        missing(section, pair.get(1));
      }
    }
    List<SegmentMetadata> segments = lv.segments();
    if (segments.isEmpty()) {
      error(
          "LVM012",
          "'" + lv.name() + "' has no segment",
          section.origin().span(),
          "write one, or take the volume out");
    }
    Optional<Long> count = section.number("segment_count");
    if (count.isEmpty() || count.get() != segments.size()) {
      error(
          "LVM012",
          "'"
              + lv.name()
              + "' has "
              + segments.size()
              + " segments, and says "
              + count.map(Object::toString).orElse("nothing"),
          place(section, "segment_count"),
          "set segment_count to " + segments.size());
    }
    long next = 0;
    List<SegmentMetadata> sorted =
        segments.stream().sorted(Comparator.comparingLong(SegmentMetadata::start)).toList();
    for (SegmentMetadata segment : sorted) {
      segment(segment, pvs, lvs);
      if (segment.start() != next) {
        error(
            "LVM012",
            "this segment begins at extent "
                + segment.start()
                + ", and the one before it ends at "
                + next,
            place(segment.section(), "start_extent"),
            "segments follow each other without gaps");
      }
      next = segment.start() + segment.extents();
    }
  }

  private void segment(SegmentMetadata segment, Map<String, PvMetadata> pvs, Set<String> lvs) {
    LvmSection section = segment.section();
    number(section, "start_extent", 0);
    number(section, "extent_count", 1);
    if (segment.type().isEmpty()) {
      error(
          "LVM011",
          "the segment has no type",
          section.origin().span(),
          "write for example type = \"striped\"");
    }
    for (String key : SegmentNeeds.of(segment.type().orElse(""))) {
      if (section.value(key).isEmpty()) {
        missing(section, key);
      }
    }
    if (segment.stripes().size() > 1 && section.number("stripe_size").isEmpty()) {
      missing(section, "stripe_size");
    }
    for (SegmentMetadata.Area area : segment.stripes()) {
      PvMetadata pv = pvs.get(area.name());
      if (pv == null && !lvs.contains(area.name())) {
        unknown(section, "stripes", area.name());
      } else if (pv != null
          && (area.start() < 0 || area.start() + segment.areaExtents() > pv.extents())) {
        error(
            "LVM014",
            "'"
                + pv.name()
                + "' has extents 0 to "
                + (pv.extents() - 1)
                + ", and not "
                + area.start()
                + " to "
                + (area.start() + segment.areaExtents() - 1),
            place(section, "stripes"),
            "correct the first extent, or extent_count");
      }
    }
    Optional<Long> count = section.number("stripe_count");
    boolean striped = section.value("stripes").isPresent();
    if (striped && count.isPresent() && count.get() != segment.stripes().size()) {
      error(
          "LVM012",
          "stripe_count is "
              + count.get()
              + ", and there are "
              + segment.stripes().size()
              + " stripes",
          place(section, "stripe_count"),
          "set it to " + segment.stripes().size());
    }
    Optional<Long> images = section.number("device_count");
    int raids = section.texts("raids").size();
    if (images.isPresent() && raids > 0 && raids != 2 * images.get()) {
      error(
          "LVM012",
          "device_count is " + images.get() + ", and there are " + raids + " names in raids",
          place(section, "device_count"),
          "each device has one for metadata and one for data");
    }
    for (String part : segment.parts()) {
      if (!lvs.contains(part) && !pvs.containsKey(part)) {
        error(
            "LVM013",
            "there is no logical volume '" + part + "'",
            section.origin().span(),
            "correct the name, or add it");
      }
    }
  }

  private void overlaps(VgMetadata vg) {
    for (PvMetadata pv : vg.physicalVolumes()) {
      ExtentRange before = null;
      for (ExtentRange range : vg.used(pv)) {
        if (before != null && range.start() < before.end()) {
          String other = range.lv();
          error(
              "LVM014",
              "'"
                  + before.lv()
                  + "' and '"
                  + other
                  + "' both use extent "
                  + range.start()
                  + " of '"
                  + pv.name()
                  + "'",
              vg.logicalVolume(other).flatMap(lv -> lv.section().origin().span()),
              "every extent has one user");
        }
        before = before == null || range.end() > before.end() ? range : before;
      }
    }
  }

  private void id(LvmSection section) {
    Optional<String> id = section.text("id");
    if (id.filter(LvmUuid::isValid).isEmpty()) {
      error(
          "LVM011",
          "'" + section.name() + "' has no id of the form of LVM",
          place(section, "id"),
          "32 letters and digits in groups of 6, 4, 4, 4, 4, 4 and 6");
      return;
    }
    Origin here = section.settings().find("id").map(Options.Setting::origin).orElseThrow();
    if (ids.putIfAbsent(id.get(), here) != null) {
      error("LVM011", "this id is used twice", here.span(), "every volume has an id of its own");
    }
  }

  private void tags(LvmSection section) {
    for (String tag : section.texts("tags")) {
      if (!TAG.matcher(tag).matches()) {
        error(
            "LVM011",
            "'" + tag + "' is no tag",
            place(section, "tags"),
            "a tag has letters, digits and _+.-/=!:&#");
      }
    }
  }

  private void missing(LvmSection section, String key) {
    error(
        "LVM011",
        "'" + section.name() + "' has no " + key,
        section.origin().span(),
        "write " + key + " = …");
  }

  private void number(LvmSection section, String key, long least) {
    if (section.number(key).filter(number -> number >= least).isEmpty()) {
      error(
          "LVM011",
          "'"
              + section.name()
              + "' has no "
              + key
              + " that is a number"
              + (least == Long.MIN_VALUE ? "" : " of " + least + " or more"),
          place(section, key),
          "write " + key + " = NUMBER");
    }
  }

  private void texts(LvmSection section, String key) {
    if (section.value(key).isEmpty()) {
      missing(section, key);
    }
  }

  private void unknown(LvmSection section, String key, String name) {
    error(
        "LVM013",
        "there is no volume '" + name + "'",
        place(section, key),
        "correct the name, or add it");
  }

  private static Optional<Span> place(LvmSection section, String key) {
    return section
        .settings()
        .find(key)
        .map(Options.Setting::origin)
        .flatMap(Origin::span)
        .or(() -> section.origin().span());
  }

  private void error(String code, String message, Optional<Span> place, String help) {
    place.ifPresent(span -> sink.report(Diagnostic.error(code, message, span).withHelp(help)));
  }
}
