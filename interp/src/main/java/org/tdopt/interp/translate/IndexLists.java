package org.tdopt.interp.translate;

import java.util.List;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.interp.node.IndexList;
import org.tdopt.ir.Value;

/** Makes index lists of a unit. */
public final class IndexLists {
  private IndexLists() {}

  public static IndexList of(List<MixedIndex> list, UnitBuilder unit) {
    var constants = new long[list.size()];
    var slots = new int[list.size()];
    for (int i = 0; i < slots.length; i++) {
      switch (list.get(i)) {
        case MixedIndex.Static s -> {
          constants[i] = s.value();
          slots[i] = -1;
        }
        case MixedIndex.Dynamic d -> slots[i] = unit.slot(d.value()).index();
      }
    }
    return new IndexList(constants, slots);
  }

  public static IndexList ofValues(List<Value> values, UnitBuilder unit) {
    return new IndexList(
        new long[values.size()], values.stream().mapToInt(v -> unit.slot(v).index()).toArray());
  }
}
