// RUN: tdrun %s --entry=values | filecheck %s
// CHECK:      result0 = tensor<2x2xf32> [1.0, 2.5, -3.0, 4.0]
// CHECK-NEXT: result1 = tensor<i32> [-5]
// CHECK-NEXT: result2 = tensor<f64> [0.1]
// CHECK-NEXT: result3 = tensor<100xi8> [7, 7,{{( 7,)*}} ... 36 more]
// CHECK-NOT:  {{.}}
func.func @values() -> (tensor<2x2xf32>, i32, f64, tensor<100xi8>) {
  %0 = arith.constant dense<[[1.0, 2.5], [-3.0, 4.0]]> : tensor<2x2xf32>
  %1 = arith.constant -5 : i32
  %2 = arith.constant 0.1 : f64
  %3 = arith.constant dense<7> : tensor<100xi8>
  return %0, %1, %2, %3 : tensor<2x2xf32>, i32, f64, tensor<100xi8>
}

// Results of one function are the arguments of another.
// RUN: tdrun %s --entry=values --outputs=%t.npz | filecheck %s --check-prefix=NOTHING --allow-empty
// NOTHING-NOT: {{.}}
// RUN: tdrun %s --entry=take --inputs=%t.npz | filecheck %s --check-prefix=TAKE
// TAKE:      result0 = tensor<2x2xf32> [2.0, 5.0, -6.0, 8.0]
// TAKE-NEXT: result1 = tensor<i32> [-4]
func.func @take(%a: tensor<2x2xf32>, %b: i32, %c: f64, %d: tensor<100xi8>) -> (tensor<2x2xf32>, i32) {
  %0 = graph.add %a, %a : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = arith.constant 1 : i32
  %2 = arith.addi %b, %1 : i32
  return %0, %2 : tensor<2x2xf32>, i32
}

// RUN: not tdrun %s 2>&1 | filecheck %s --check-prefix=WHICH
// WHICH: tdrun: error: name one of the functions with --entry: values, take, buffer

// RUN: not tdrun %s --entry=tak 2>&1 | filecheck %s --check-prefix=NO-ENTRY
// NO-ENTRY: error: no function @tak with a body

// RUN: not tdrun %s --entry=take 2>&1 | filecheck %s --check-prefix=NO-INPUTS
// NO-INPUTS: tdrun: error: @take takes 4 arguments (tensor<2x2xf32>, tensor<i32>, tensor<f64>, tensor<100xi8>), but there is no --inputs

// RUN: not tdrun %s --entry=buffer --inputs=%t.npz 2>&1 | filecheck %s --check-prefix=COUNT
// COUNT: tdrun: error: @buffer takes 1 arguments (memref<2xf32, "L2">), but '{{.*}}.npz' holds 4 arrays

// Arguments marked as results are made by the tool.
func.func @buffer(%a: memref<2xf32, "L2">, %out: memref<2xf32, "L2"> {tdopt.result}) {
  memref.copy %a, %out : memref<2xf32, "L2"> to memref<2xf32, "L2">
  return
}
