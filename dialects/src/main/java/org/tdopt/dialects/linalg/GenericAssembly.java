package org.tdopt.dialects.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;

/**
 * {@code {indexing_maps = [...], iterator_types = ["parallel", ...]} ins(...) outs(...) attrs =
 * {...} { body } -> types}.
 */
final class GenericAssembly implements OpAssembly<GenericOp> {
  private static final Set<String> SHOWN =
      Set.of(
          GenericOp.INDEXING_MAPS.name(),
          GenericOp.ITERATOR_TYPES.name(),
          GenericOp.DOC.name(),
          GenericOp.LIBRARY_CALL.name(),
          OpSpec.OPERAND_SEGMENTS);

  @Override
  public String syntax() {
    return "{indexing_maps, iterator_types, ...} [ins(%a, ... : types)] outs(%b, ... : types) "
        + "[attrs = {attrs}] { body } [-> types]";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    var at = parser.location();
    for (var entry : parser.dictionary().entries()) {
      var value =
          entry.name().equals(GenericOp.ITERATOR_TYPES.name())
              ? iteratorTypes(parser, at, entry.value())
              : entry.value();
      state.property(entry.name(), value);
    }
    OperandText.parse(parser, state);
    if (parser.accept("attrs")) {
      parser.expect("=");
      state.attributes(parser.dictionary());
    }
    state.region(parser.region(List.of()));
    state.results(parser.optionalArrowTypes());
  }

  /** The iterator types, which the text gives as strings. */
  private static Attribute iteratorTypes(AsmParser parser, Location at, Attribute value) {
    if (!(value instanceof ArrayAttr names)) {
      return value;
    }
    var types = new ArrayList<Attribute>();
    for (var name : names.elements()) {
      types.add(
          name instanceof StringAttr s
              ? IteratorType.named(s.value())
                  .orElseThrow(
                      () -> parser.error(at, "unknown iterator type '" + s.value() + "'"))
              : name);
    }
    return new ArrayAttr(types);
  }

  @Override
  public void print(GenericOp op, AsmPrinter printer) {
    var names =
        op.iteratorTypes().stream().map(t -> (Attribute) new StringAttr(t.keyword())).toList();
    var structure = op.properties().without(OpSpec.OPERAND_SEGMENTS);
    printer.text(" ").attribute(
        structure.with(GenericOp.ITERATOR_TYPES.name(), new ArrayAttr(names)));
    OperandText.print(op, printer);
    if (!op.attributes().isEmpty()) {
      printer.text(" attrs =").attrDict(op, SHOWN);
    }
    printer.text(" ").region(op.region(0), true, true);
    printer.arrowTypes(op.resultTypes());
  }
}
