// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: module @outer attributes {test.note = "kept"} {
module @outer attributes {test.note = "kept"} {
  // CHECK: module {
  module {
  }
  // CHECK: func.func @cast(%[[A:.*]]: i32, %[[B:.*]]: f32)
  func.func @cast(%a: i32, %b: f32) -> (f32, i32) {
    // CHECK: builtin.unrealized_conversion_cast %[[A]], %[[B]] : i32, f32 to f32, i32
    %0:2 = builtin.unrealized_conversion_cast %a, %b : i32, f32 to f32, i32
    // CHECK: builtin.unrealized_conversion_cast to index
    %1 = builtin.unrealized_conversion_cast to index
    return %0#0, %0#1 : f32, i32
  }
}
