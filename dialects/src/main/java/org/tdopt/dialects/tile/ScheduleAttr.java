package org.tdopt.dialects.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tdopt.ir.attr.DialectAttr;

/**
 * How a structured operation runs on a cluster, one entry per loop: {@code grid} says into how many
 * parts the loop is cut, each for its own cores, and {@code block} how many iterations are unrolled
 * and jammed into one register block. The product of the grid is at most the number of cores.
 */
public record ScheduleAttr(List<Integer> grid, List<Integer> block) implements DialectAttr {
  /** The name of the attribute on an operation. */
  public static final String NAME = "tile.schedule";

  private static final Pattern TEXT =
      Pattern.compile(
          "schedule\\s*<\\s*grid\\s*=\\s*\\[([0-9,\\s]*)]\\s*,\\s*block\\s*=\\s*\\[([0-9,\\s]*)]\\s*>");

  public ScheduleAttr {
    grid = List.copyOf(grid);
    block = List.copyOf(block);
    if (grid.size() != block.size()) {
      throw new IllegalArgumentException(
          "a schedule needs as many grid as block entries, got " + grid + " and " + block);
    }
  }

  /** Reads {@code schedule<grid = [8, 1], block = [4, 4]>}. */
  static Optional<ScheduleAttr> parse(String body) {
    var m = TEXT.matcher(body);
    if (!m.matches()) {
      return Optional.empty();
    }
    var grid = numbers(m.group(1));
    var block = numbers(m.group(2));
    return grid.size() == block.size()
        ? Optional.of(new ScheduleAttr(grid, block))
        : Optional.empty();
  }

  private static List<Integer> numbers(String text) {
    var out = new ArrayList<Integer>();
    for (var part : text.split(",")) {
      if (!part.isBlank()) {
        out.add(Integer.parseInt(part.strip()));
      }
    }
    return out;
  }

  /** Over how many parts all loops together are spread. */
  public int parts() {
    return grid.stream().reduce(1, (a, b) -> a * b);
  }

  @Override
  public String dialect() {
    return "tile";
  }

  @Override
  public String body() {
    return "schedule<grid = " + list(grid) + ", block = " + list(block) + ">";
  }

  private static String list(List<Integer> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public String toString() {
    return text();
  }
}
