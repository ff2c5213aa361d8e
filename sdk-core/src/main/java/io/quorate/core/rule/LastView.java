package io.quorate.core.rule;

import java.lang.ref.SoftReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A function that remembers its last result for the same object; safe for use by several threads. */
final class LastView<S, T> implements Function<S, T> {
  private record Entry<S, T>(S model, T view) {}

  private final Function<? super S, ? extends T> view;
  private volatile @Nullable SoftReference<Entry<S, T>> last;

  LastView(Function<? super S, ? extends T> view) {
    this.view = view;
  }

  @Override
  public T apply(S model) {
    SoftReference<Entry<S, T>> known = last;
    Entry<S, T> entry = known == null ? null : known.get();
    if (entry == null || entry.model() != model) {
      entry = new Entry<>(model, view.apply(model));
      last = new SoftReference<>(entry);
    }
    return entry.view();
  }
}
