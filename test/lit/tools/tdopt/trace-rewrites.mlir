// RUN: tdopt %s --canonicalize --trace-rewrites -o %t.mlir 2>&1 | filecheck %s --match-full-lines --strict-whitespace
// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(canonicalize))' --trace-rewrites -o %t.mlir 2>&1 | filecheck %s --check-prefix=FUNC

//      CHECK:rewrites of 'canonicalize' on 'builtin.module':
//      CHECK:  'arith.addi' at "{{.*}}trace-rewrites.mlir":[[#@LINE+22]]:8
// CHECK-NEXT:    AddConstantsFirst: declined, the other operand is no sum or difference with a constant
//      CHECK:  'arith.addi' at "{{.*}}trace-rewrites.mlir":[[#@LINE+21]]:8
// CHECK-NEXT:    AddConstantsFirst: applied
// CHECK-NEXT:      inserted 'arith.constant'
// CHECK-NEXT:      inserted 'arith.addi'
// CHECK-NEXT:      erased 'arith.addi'
//      CHECK:  'arith.muli' at "{{.*}}trace-rewrites.mlir":[[#@LINE+17]]:8
// CHECK-NEXT:    folded
// CHECK-NEXT:      erased 'arith.muli'
//      CHECK:  'arith.muli' at "{{.*}}trace-rewrites.mlir":[[#@LINE+15]]:8
// CHECK-NEXT:    erased, it has no uses
//  CHECK-NOT:rewrites of

// The functions' traces come in their order, however many threads there are.
// FUNC: rewrites of 'canonicalize' on 'func.func' @f:
// FUNC: rewrites of 'canonicalize' on 'func.func' @g:

func.func @f(%a: i32) -> i32 {
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32

  %0 = arith.addi %a, %c1 : i32
  %1 = arith.addi %0, %c2 : i32
  %2 = arith.muli %a, %c1 : i32
  %3 = arith.muli %a, %a : i32
  %4 = arith.muli %1, %2 : i32
  return %4 : i32
}
func.func @g(%a: i32) -> i32 {
  %c0 = arith.constant 0 : i32
  %0 = arith.addi %a, %c0 : i32
  return %0 : i32
}
