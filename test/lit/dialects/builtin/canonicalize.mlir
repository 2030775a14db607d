// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @casts_cancel
// CHECK-SAME: (%[[I:.*]]: i32, %[[F:.*]]: f32)
// CHECK-NEXT: return %[[I]], %[[F]], %[[I]]
func.func @casts_cancel(%i: i32, %f: f32) -> (i32, f32, i32) {
  %0:2 = builtin.unrealized_conversion_cast %i, %f : i32, f32 to index, f64
  %1:2 = builtin.unrealized_conversion_cast %0#0, %0#1 : index, f64 to i32, f32
  %2 = builtin.unrealized_conversion_cast %i : i32 to i32
  return %1#0, %1#1, %2 : i32, f32, i32
}
