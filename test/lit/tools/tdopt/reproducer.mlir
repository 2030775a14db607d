// A reproducer holds the input and the pipeline; it can be run, and mlir-opt reads it.
// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse))' --mlir-disable-threading --mlir-generate-reproducer=%t.mlir -o %t.out
// RUN: filecheck %s --input-file=%t.mlir --check-prefix=SECTION --match-full-lines
// RUN: tdopt %t.mlir --run-reproducer | filecheck %s
// RUN: tdopt %t.mlir --run-reproducer --dump-pass-pipeline -o %t.out 2>&1 | filecheck %s --check-prefix=PIPELINE
// RUN: tdopt %t.mlir | filecheck %s --check-prefix=UNCHANGED

// One that exists is replaced.
// RUN: tdopt %t.mlir --canonicalize --verify-each=false --mlir-generate-reproducer=%t.again.mlir -o %t.out
// RUN: filecheck %s --input-file=%t.again.mlir --check-prefix=AGAIN

// RUN: not tdopt %s --run-reproducer 2>&1 | filecheck %s --check-prefix=NONE
// RUN: not tdopt %t.mlir --run-reproducer --cse 2>&1 | filecheck %s --check-prefix=BOTH
// RUN: not tdopt %s --cse --mlir-pass-pipeline-local-reproducer 2>&1 | filecheck %s --check-prefix=LOCAL

// SECTION: {-#
// SECTION-NEXT: external_resources: {
// SECTION-NEXT: mlir_reproducer: {
// SECTION-NEXT: pipeline: "builtin.module(func.func(cse))",
// SECTION-NEXT: disable_threading: true,
// SECTION-NEXT: verify_each: true
// SECTION-NEXT: }
// SECTION-NEXT: }
// SECTION-NEXT: #-}

// CHECK: %[[V:.*]] = arith.muli
// CHECK-NEXT: return %[[V]], %[[V]]

// PIPELINE: builtin.module(
// PIPELINE-NEXT: func.func(
// PIPELINE-NEXT: cse

// UNCHANGED-COUNT-2: arith.muli

// AGAIN: {{^}}{-#
// AGAIN-NOT: func.func
// AGAIN: pipeline: "builtin.module(canonicalize
// AGAIN: verify_each: false
// AGAIN-NOT: mlir_reproducer

// NONE: tdopt: error: --run-reproducer: the input has no 'mlir_reproducer' in a section '{-# external_resources: { ... } #-}' at its end
// BOTH: tdopt: error: --run-reproducer runs the pipeline that the input names, and no other
// LOCAL: tdopt: error: --mlir-pass-pipeline-local-reproducer says what --mlir-pass-pipeline-crash-reproducer=FILE writes, and needs it

func.func @f(%a: i32) -> (i32, i32) {
  %0 = arith.muli %a, %a : i32
  %1 = arith.muli %a, %a : i32
  return %0, %1 : i32, i32
}
