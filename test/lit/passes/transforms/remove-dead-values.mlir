// RUN: tdopt %s --remove-dead-values | filecheck %s

// The second argument and the second result matter to nobody.
// CHECK-LABEL: func.func private @callee(%arg0: i32) -> i32 {
// CHECK-NEXT: %[[P:.*]] = arith.muli %arg0, %arg0
// CHECK-NEXT: return %[[P]]
func.func private @callee(%a: i32, %b: i32) -> (i32, i32) {
  %0 = arith.muli %a, %a : i32
  %1 = arith.addi %b, %b : i32
  return %0, %1 : i32, i32
}

// CHECK-LABEL: func.func @caller
// CHECK-NEXT: %[[R:.*]] = call @callee(%arg0) : (i32) -> i32
// CHECK-NEXT: return %[[R]]
func.func @caller(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1:2 = call @callee(%a, %0) : (i32, i32) -> (i32, i32)
  return %1#0 : i32
}

// CHECK-LABEL: func.func @loop
// CHECK: scf.for %{{.*}} = %arg1 to %arg2 step %arg3 iter_args(%[[A:.*]] = %arg0) -> (i32) {
// CHECK-NEXT: %[[N:.*]] = arith.addi %[[A]], %arg0
// CHECK-NEXT: scf.yield %[[N]]
func.func @loop(%a: i32, %from: index, %to: index, %step: index) -> i32 {
  %0:2 = scf.for %i = %from to %to step %step iter_args(%x = %a, %y = %a) -> (i32, i32) {
    %1 = arith.addi %x, %a : i32
    %2 = arith.muli %y, %y : i32
    scf.yield %1, %2 : i32, i32
  }
  return %0#0 : i32
}

// CHECK-LABEL: func.func @block_argument
// CHECK: cf.br ^[[B:.*]]{{$}}
// CHECK: ^[[B]]:
func.func @block_argument(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  cf.br ^bb1(%0 : i32)
^bb1(%x: i32):
  return %a : i32
}

// What memory holds matters.
// CHECK-LABEL: func.func @effect
// CHECK: arith.addi
// CHECK: memref.store
func.func @effect(%a: i32, %m: memref<i32>) {
  %0 = arith.addi %a, %a : i32
  memref.store %0, %m[] : memref<i32>
  return
}

// What is left of conditionals is brought to its canonical form, unless that is not wanted.
// RUN: tdopt %s --remove-dead-values=canonicalize=false | filecheck %s --check-prefix=LEFT
// CHECK-LABEL: func.func @shrunk
// CHECK-NEXT: %[[R:.*]] = arith.select %arg0, %arg1, %arg2 : i32
// CHECK-NEXT: return %[[R]]
// LEFT-LABEL: func.func @shrunk
// LEFT-NEXT: %[[R:.*]] = scf.if %arg0 -> (i32) {
// LEFT-NEXT:   scf.yield %arg1 : i32
// LEFT-NEXT: } else {
// LEFT-NEXT:   scf.yield %arg2 : i32
// LEFT-NEXT: }
// LEFT-NEXT: return %[[R]]
func.func @shrunk(%c: i1, %a: i32, %b: i32) -> i32 {
  %0:2 = scf.if %c -> (i32, i32) {
    scf.yield %a, %a : i32, i32
  } else {
    %1 = arith.addi %a, %b : i32
    scf.yield %b, %1 : i32, i32
  }
  return %0#0 : i32
}
