package io.quorate.lvm.option;

import java.util.List;

/** Tags of hosts: section {@code tags} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class TagsOptions {
  /** {@code hosttags}: the host's name is a tag of the host. */
  public static final LvmOption<Boolean> HOSTTAGS =
      LvmOption.flag("tags/hosttags", "the host's name is a tag of the host")
          .standard("0")
          .since("1.00.18");

  /** {@code <tag>/host_list}: hosts that have the tag; all when there is no list. */
  public static final LvmOption<List<String>> HOST_LIST =
      LvmOption.anyList(
              "tags/<tag>/host_list", "hosts that have the tag; all when there is no list")
          .since("1.00.18");

  static final List<LvmOption<?>> ALL = List.of(HOSTTAGS, HOST_LIST);

  private TagsOptions() {}
}
