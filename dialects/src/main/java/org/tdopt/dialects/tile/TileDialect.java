package org.tdopt.dialects.tile;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.OpSpec;

/** Schedules of structured operations; it has attributes only. */
public final class TileDialect implements Dialect {
  @Override
  public String name() {
    return "tile";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of();
  }

  @Override
  public Optional<Attribute> attribute(String body) {
    return ScheduleAttr.parse(body).map(Attribute.class::cast);
  }
}
