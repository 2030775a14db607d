// A reproducer is reduced together with its pipeline.
// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse))' --mlir-generate-reproducer=%t.mlir -o %t.out
// RUN: tdreduce %t.mlir --run='tdopt %%s --run-reproducer | not grep "@f"' --quiet -o %t.small.mlir
// RUN: filecheck %s --input-file=%t.small.mlir --match-full-lines
// RUN: tdopt %t.small.mlir --run-reproducer

//      CHECK: module {
// CHECK-NEXT: func.func private @f()
// CHECK-NEXT: }
//      CHECK: external_resources: {
// CHECK-NEXT: mlir_reproducer: {
// CHECK-NEXT: pipeline: "builtin.module(func.func(cse))",
func.func @f(%a: i32) -> i32 {
  %0 = arith.muli %a, %a : i32
  return %0 : i32
}
func.func @g(%a: i32) -> i32 {
  return %a : i32
}
