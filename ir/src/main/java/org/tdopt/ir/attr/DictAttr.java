package org.tdopt.ir.attr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Named attributes, sorted by name; no name occurs twice. */
public record DictAttr(List<NamedAttr> entries) implements Attribute {
  public static final DictAttr EMPTY = new DictAttr(List.of());

  public DictAttr {
    entries = sorted(entries);
  }

  private static List<NamedAttr> sorted(List<NamedAttr> entries) {
    if (isSorted(entries)) {
      return List.copyOf(entries);
    }
    var copy = new ArrayList<>(entries);
    copy.sort(Comparator.comparing(NamedAttr::name));
    for (int i = 1; i < copy.size(); i++) {
      if (copy.get(i - 1).name().equals(copy.get(i).name())) {
        throw new IllegalArgumentException("duplicate key '" + copy.get(i).name() + "'");
      }
    }
    return List.copyOf(copy);
  }

  private static boolean isSorted(List<NamedAttr> entries) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i - 1).name().compareTo(entries.get(i).name()) >= 0) {
        return false;
      }
    }
    return true;
  }

  public static DictAttr of(Map<String, ? extends Attribute> map) {
    return new DictAttr(
        map.entrySet().stream().map(e -> new NamedAttr(e.getKey(), e.getValue())).toList());
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public @Nullable Attribute get(String name) {
    for (int i = 0; i < entries.size(); i++) {
      var e = entries.get(i);
      if (e.name().equals(name)) {
        return e.value();
      }
    }
    return null;
  }

  public <A extends Attribute> Optional<A> get(String name, Class<A> kind) {
    return Optional.ofNullable(get(name)).filter(kind::isInstance).map(kind::cast);
  }

  /** This dictionary with {@code name} set to {@code value}. */
  public DictAttr with(String name, Attribute value) {
    var copy = new ArrayList<NamedAttr>(entries.size() + 1);
    int i = 0;
    while (i < entries.size() && entries.get(i).name().compareTo(name) < 0) {
      copy.add(entries.get(i++));
    }
    copy.add(new NamedAttr(name, value));
    if (i < entries.size() && entries.get(i).name().equals(name)) {
      i++;
    }
    copy.addAll(entries.subList(i, entries.size()));
    return new DictAttr(copy);
  }

  /** This dictionary without {@code name}. */
  public DictAttr without(String name) {
    return get(name) == null
        ? this
        : new DictAttr(entries.stream().filter(e -> !e.name().equals(name)).toList());
  }

  @Override
  public String toString() {
    return entries.stream().map(NamedAttr::toString).collect(Collectors.joining(", ", "{", "}"));
  }
}
