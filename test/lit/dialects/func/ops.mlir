// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: func.func private @declared(i32 {test.arg}, memref<4xf32, "L1">) -> (f32 {test.res = 1 : i64})
func.func private @declared(i32 {test.arg}, memref<4xf32, "L1">) -> (f32 {test.res = 1 : i64})

// CHECK: func.func @none() {
func.func @none() {
  // CHECK: return
  return
}

// CHECK: func.func @two(%[[A:.*]]: f32 {test.first}, %[[B:.*]]: i64) -> (i64, f32) attributes {test.note} {
func.func @two(%a: f32 {test.first}, %b: i64) -> (i64, f32) attributes {test.note} {
  // CHECK: call @none() : () -> ()
  call @none() : () -> ()
  // CHECK: %[[R:.*]]:2 = call @two(%[[A]], %[[B]]) : (f32, i64) -> (i64, f32)
  %0:2 = func.call @two(%a, %b) : (f32, i64) -> (i64, f32)
  // CHECK: return %[[R]]#0, %[[R]]#1 : i64, f32
  return %0#0, %0#1 : i64, f32
}
