package org.tdopt.driver.passes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of structured operations on buffers of 32-bit floats. */
final class LinalgText {
  private LinalgText() {}

  /**
   * A {@code linalg.generic}.
   *
   * @param iterators {@code p} for parallel, {@code r} for reduction, one per loop
   * @param maps the results of the indexing maps, as {@code "d0, d2"}, separated by semicolons
   * @param operands {@code "%x: memref<4xf32>"}, inputs, then outputs, separated by semicolons
   * @param outputs the number of outputs
   * @param attributes a dictionary, or the empty string
   * @param body operations over {@code %e0, %e1, ...}, the elements, and the yield
   */
  static String generic(
      String iterators, String maps, String operands, int outputs, String attributes, String body) {
    var dims =
        IntStream.range(0, iterators.length())
            .mapToObj(i -> "d" + i)
            .collect(Collectors.joining(", "));
    var mapList =
        Arrays.stream(maps.split(";", -1))
            .map(m -> "affine_map<(" + dims + ") -> (" + m.strip() + ")>")
            .collect(Collectors.joining(", "));
    var types =
        iterators
            .chars()
            .mapToObj(c -> c == 'p' ? "\"parallel\"" : "\"reduction\"")
            .collect(Collectors.joining(", "));
    var all = Arrays.stream(operands.split(";")).map(String::strip).toList();
    int inputs = all.size() - outputs;
    var ins = inputs == 0 ? "" : " ins(" + list(all.subList(0, inputs)) + ")";
    var elements =
        IntStream.range(0, all.size())
            .mapToObj(i -> "%e" + i + ": f32")
            .collect(Collectors.joining(", "));
    return "linalg.generic {indexing_maps = ["
        + mapList
        + "], iterator_types = ["
        + types
        + "]}"
        + ins
        + " outs("
        + list(all.subList(inputs, all.size()))
        + ")"
        + (attributes.isEmpty() ? "" : " attrs = " + attributes)
        + " {\n^bb0("
        + elements
        + "):\n"
        + body
        + "\n}\n";
  }

  private static String list(List<String> operands) {
    return operands.stream().map(o -> o.split(":")[0].strip()).collect(Collectors.joining(", "))
        + " : "
        + operands.stream().map(o -> o.split(":", 2)[1].strip()).collect(Collectors.joining(", "));
  }

  /** {@code c + a * b} over the first three elements. */
  static final String MULTIPLY_ADD =
      """
        %p = arith.mulf %e0, %e1 : f32
        %s = arith.addf %e2, %p : f32
        linalg.yield %s : f32""";

  static String fill(String scalar, String buffer) {
    var parts = buffer.split(":", 2);
    return "linalg.fill ins(%s : f32) outs(%s : %s)\n"
        .formatted(scalar, parts[0].strip(), parts[1].strip());
  }

  static String function(String arguments, String body) {
    return "func.func @f(" + arguments + ") {\n" + body + "func.return\n}\n";
  }

  static String schedule(String grid, String block) {
    return "{tile.schedule = #tile.schedule<grid = [" + grid + "], block = [" + block + "]>}";
  }
}
