package org.tdopt.driver.irdl;

import java.util.Map;
import org.tdopt.ir.attr.AffineMapAttr;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.IntegerSetAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.attr.UnitAttr;

/** What IRDL calls the kinds of attributes. */
final class AttributeBases {
  /** Truth values are integers of one bit there. */
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(AffineMapAttr.class, "affine_map"),
          Map.entry(ArrayAttr.class, "array"),
          Map.entry(BoolAttr.class, "integer"),
          Map.entry(DenseArrayAttr.class, "dense_array"),
          Map.entry(DenseElementsAttr.class, "dense_int_or_fp_elements"),
          Map.entry(DenseResourceAttr.class, "dense_resource_elements"),
          Map.entry(DictAttr.class, "dictionary"),
          Map.entry(FloatAttr.class, "float"),
          Map.entry(IntegerAttr.class, "integer"),
          Map.entry(IntegerSetAttr.class, "integer_set"),
          Map.entry(StringAttr.class, "string"),
          Map.entry(SymbolRefAttr.class, "symbol_ref"),
          Map.entry(TypeAttr.class, "type"),
          Map.entry(UnitAttr.class, "unit"));

  private AttributeBases() {}

  /** The constraint for attributes of that class; any attribute where IRDL has no name for it. */
  static String constraint(Class<?> kind) {
    var name = NAMES.get(kind);
    return name == null ? "irdl.any" : "irdl.base \"#builtin." + name + "\"";
  }
}
