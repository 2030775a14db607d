// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @constants
// CHECK-DAG: arith.constant 1.000000e+00 : f32
// CHECK-DAG: arith.constant 4.000000e+00 : f32
// CHECK-DAG: arith.constant 2.000000e+00 : f32
// CHECK-DAG: arith.constant 0.842700779 : f32
// CHECK-NOT: math.
// CHECK: return
func.func @constants() -> (f32, f32, f32, f32) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %four = arith.constant 4.0 : f32
  %0 = math.exp %zero : f32
  %1 = math.fma %one, %four, %zero : f32
  %2 = math.sqrt %four : f32
  %3 = math.erf %one : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}
