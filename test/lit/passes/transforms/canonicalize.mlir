// RUN: tdopt %s --canonicalize | filecheck %s
// RUN: tdopt %s --pass-pipeline='builtin.module(canonicalize{region-simplify=disabled max-iterations=1})' | filecheck %s --check-prefix=LESS
// RUN: tdopt %s --pass-pipeline='builtin.module(canonicalize{disable-patterns=MultiplyConstantsFirst})' | filecheck %s --check-prefix=WITHOUT
// RUN: tdopt %s --pass-pipeline='builtin.module(canonicalize{enable-patterns=MultiplyConstantsFirst})' | filecheck %s --check-prefix=ONLY

// Equal constants are one, in front of everything.
// CHECK-LABEL: func.func @constants
// CHECK-NEXT: %[[C:.*]] = arith.constant 3 : i32
// CHECK-NEXT: scf.if
// CHECK-NOT: arith.constant
// LESS-LABEL: func.func @constants
// WITHOUT-LABEL: func.func @constants
// ONLY-LABEL: func.func @constants
func.func @constants(%c: i1, %m: memref<i32>) {
  scf.if %c {
    %0 = arith.constant 3 : i32
    memref.store %0, %m[] : memref<i32>
  } else {
    %0 = arith.constant 1 : i32
    %1 = arith.constant 2 : i32
    %2 = arith.addi %0, %1 : i32
    memref.store %2, %m[] : memref<i32>
  }
  return
}

// CHECK-LABEL: func.func @unreachable
// CHECK-NEXT: return
// CHECK-NEXT: }
// LESS-LABEL: func.func @unreachable
// LESS: ^bb1:
func.func @unreachable() {
  return
^bb1:
  cf.br ^bb1
}

// CHECK-LABEL: func.func @products
// CHECK: arith.muli
// CHECK-NOT: arith.muli
// CHECK: return
// WITHOUT-LABEL: func.func @products
// WITHOUT-COUNT-2: arith.muli
// ONLY-LABEL: func.func @products
// ONLY: arith.muli
// ONLY-NOT: arith.muli
// ONLY: return
func.func @products(%a: i32) -> i32 {
  %0 = arith.constant 3 : i32
  %1 = arith.muli %a, %0 : i32
  %2 = arith.muli %1, %0 : i32
  return %2 : i32
}
