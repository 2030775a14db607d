package org.tdopt.dialects.tile;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.SyntaxDoc;

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
  public String description() {
    return """
        Schedules of structured operations. Ours, and attributes only: how a nest is spread over
        cores and registers is decided by `tile` and obeyed by `to-cluster`.
        """;
  }

  @Override
  public List<SyntaxDoc> attributes() {
    return List.of(
        new SyntaxDoc(
            "#tile.schedule<grid = [8, 1], block = [4, 2]>",
            """
            An entry per loop of the structured operation that carries it as
            `tile.schedule`. `grid` says into how many parts the loop is cut, each for
            its own cores; the product is at most the number of cores. `block` says
            how many iterations are unrolled and jammed into one register block.
            """));
  }

  @Override
  public Optional<Attribute> attribute(String body) {
    return ScheduleAttr.parse(body).map(Attribute.class::cast);
  }
}
