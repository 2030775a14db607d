// REQUIRES: mlir-opt
// RUN: tdopt %s --cse --mlir-generate-reproducer=%t.mlir -o %t.out
// RUN: mlir-opt-22 %t.mlir --run-reproducer | filecheck %s
// RUN: mlir-opt-22 %s --cse --mlir-generate-reproducer=%t.theirs.mlir -o %t.out
// RUN: tdopt %t.theirs.mlir --run-reproducer | filecheck %s

// CHECK: %[[V:.*]] = arith.muli
// CHECK-NEXT: return %[[V]], %[[V]]
func.func @f(%a: i32) -> (i32, i32) {
  %0 = arith.muli %a, %a : i32
  %1 = arith.muli %a, %a : i32
  return %0, %1 : i32, i32
}
