// RUN: tdopt %s --contract-multiply-add | filecheck %s

// CHECK-LABEL: func.func @sum(
// CHECK-SAME: %[[A:.*]]: f32, %[[B:.*]]: f32, %[[C:.*]]: f32)
// CHECK-NEXT: %[[F:.*]] = math.fma %[[A]], %[[B]], %[[C]] : f32
// CHECK-NEXT: return %[[F]]
func.func @sum(%a: f32, %b: f32, %c: f32) -> f32 {
  %0 = arith.mulf %a, %b : f32
  %1 = arith.addf %c, %0 : f32
  return %1 : f32
}

// CHECK-LABEL: func.func @difference(
// CHECK: arith.negf
// CHECK-NEXT: math.fma
// CHECK-NEXT: return
func.func @difference(%a: f32, %b: f32, %c: f32) -> f32 {
  %0 = arith.mulf %a, %b : f32
  %1 = arith.subf %c, %0 : f32
  return %1 : f32
}

// A product with another use is there anyway; fusing would compute it twice.
// CHECK-LABEL: func.func @two_uses(
// CHECK-NEXT: arith.mulf
// CHECK-NEXT: arith.addf
// CHECK-NEXT: return
func.func @two_uses(%a: f32, %b: f32, %c: f32) -> (f32, f32) {
  %0 = arith.mulf %a, %b : f32
  %1 = arith.addf %c, %0 : f32
  return %0, %1 : f32, f32
}

// CHECK-LABEL: func.func @integers(
// CHECK-NOT: math.fma
// CHECK: return
func.func @integers(%a: i32, %b: i32) -> i32 {
  %0 = arith.muli %a, %b : i32
  %1 = arith.addi %a, %0 : i32
  return %1 : i32
}
