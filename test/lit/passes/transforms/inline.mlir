// RUN: tdopt %s --inline | filecheck %s
// RUN: tdopt %s --pass-pipeline='builtin.module(inline{inlining-threshold=0})' | filecheck %s --check-prefix=NONE

// NONE-COUNT-5: call @

// CHECK-NOT: @leaf
func.func private @leaf(%a: i32) -> i32 {
  %0 = arith.muli %a, %a : i32
  return %0 : i32
}

// CHECK-LABEL: func.func private @recursive
// CHECK: call @recursive
func.func private @recursive(%a: i32) -> i32 {
  %0 = func.call @recursive(%a) : (i32) -> i32
  return %0 : i32
}

// CHECK-LABEL: func.func @caller
// CHECK-NEXT: %[[P:.*]] = arith.muli %arg0, %arg0
// CHECK-NEXT: %[[Q:.*]] = call @recursive(%[[P]])
// CHECK-NEXT: return %[[Q]]
func.func @caller(%a: i32) -> i32 {
  %0 = call @leaf(%a) : (i32) -> i32
  %1 = call @recursive(%0) : (i32) -> i32
  return %1 : i32
}

// CHECK-LABEL: func.func @several_blocks
// CHECK: cf.cond_br %arg1, ^[[B1:.*]], ^[[B2:.*]](%arg0 : i32)
// CHECK: ^[[B1]]:
// CHECK: cf.br ^[[B2]]
// CHECK: ^[[B2]](%[[R:.*]]: i32):
// CHECK: return %[[R]]
func.func private @branching(%a: i32, %c: i1) -> i32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  %0 = arith.addi %a, %a : i32
  return %0 : i32
^bb2:
  return %a : i32
}
func.func @several_blocks(%a: i32, %c: i1) -> i32 {
  %0 = call @branching(%a, %c) : (i32, i1) -> i32
  return %0 : i32
}

// CHECK-LABEL: func.func @forbidden
// CHECK: call @never
func.func private @never(%a: i32) -> i32 attributes {no_inline} {
  return %a : i32
}
func.func @forbidden(%a: i32) -> i32 {
  %0 = call @never(%a) : (i32) -> i32
  return %0 : i32
}

// Callables are simplified by the passes for their kind.
// RUN: tdopt %s "--inline=op-pipelines=func.func(cse) default-pipeline=" | filecheck %s --check-prefix=CSE
// RUN: tdopt %s "--inline=op-pipelines=test.func(cse),other.func(canonicalize{max-iterations=3 top-down=true}) default-pipeline=" | filecheck %s --check-prefix=OTHER
// RUN: not tdopt %s "--inline=op-pipelines=func.func(nope)" 2>&1 | filecheck %s --check-prefix=NOPE
// RUN: tdopt %s "--inline=op-pipelines=func.func(cse,sccp)" --dump-pass-pipeline 2>&1 | filecheck %s --check-prefix=DUMP
// CSE-LABEL: func.func @simplified
// CSE-NEXT: %[[A:.*]] = arith.addi %arg0, %arg0 : i32
// CSE-NEXT: %[[B:.*]] = arith.muli %[[A]], %[[A]] : i32
// CSE-NEXT: return %[[B]]
// OTHER-LABEL: func.func @simplified
// OTHER-NEXT: %[[A:.*]] = arith.addi %arg0, %arg0 : i32
// OTHER-NEXT: %[[B:.*]] = arith.addi %arg0, %arg0 : i32
// OTHER-NEXT: arith.muli %[[A]], %[[B]] : i32
// NOPE: error: 'builtin.module' op cannot be inlined into: an option names no pipeline: unknown pass 'nope'
// DUMP: op-pipelines=func.func(cse,sccp)}
func.func private @twice(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}
func.func @simplified(%a: i32) -> i32 {
  %0 = call @twice(%a) : (i32) -> i32
  %1 = call @twice(%a) : (i32) -> i32
  %2 = arith.muli %0, %1 : i32
  return %2 : i32
}
