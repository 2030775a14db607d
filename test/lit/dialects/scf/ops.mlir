// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: func.func @loops(%[[N:.*]]: index, %[[I:.*]]: i32, %[[X:.*]]: f32)
func.func @loops(%n: index, %i: i32, %x: f32) -> f32 {
  // CHECK: scf.for %[[IV:.*]] = %[[N]] to %[[N]] step %[[N]] {
  scf.for %iv = %n to %n step %n {
    %0 = arith.addi %iv, %n : index
  // CHECK: } {test.note}
  } {test.note}
  // CHECK: scf.for %{{.*}} = %[[I]] to %[[I]] step %[[I]] : i32 {
  scf.for %iv = %i to %i step %i : i32 {
  }
  // CHECK: %[[R:.*]]:2 = scf.for %{{.*}} = %[[N]] to %[[N]] step %[[N]]
  // CHECK-SAME: iter_args(%[[A:.*]] = %[[X]], %[[B:.*]] = %[[N]]) -> (f32, index) {
  %r:2 = scf.for %iv = %n to %n step %n iter_args(%a = %x, %b = %n) -> (f32, index) {
    %1 = arith.addf %a, %a : f32
    // CHECK: scf.yield %{{.*}}, %[[B]] : f32, index
    scf.yield %1, %b : f32, index
  }
  // CHECK: return %[[R]]#0
  return %r#0 : f32
}

// CHECK: func.func @conditionals(%[[C:.*]]: i1, %[[X:.*]]: f32)
func.func @conditionals(%c: i1, %x: f32) -> f32 {
  // CHECK: scf.if %[[C]] {
  scf.if %c {
    %0 = arith.negf %x : f32
  }
  // CHECK: scf.if %[[C]] {
  scf.if %c {
  // CHECK: } else {
  } else {
    %0 = arith.negf %x : f32
  }
  // CHECK: %[[R:.*]] = scf.if %[[C]] -> (f32) {
  %r = scf.if %c -> (f32) {
    // CHECK: scf.yield %[[X]] : f32
    scf.yield %x : f32
  } else {
    %0 = arith.negf %x : f32
    scf.yield %0 : f32
  }
  return %r : f32
}

// CHECK: func.func @whiles(%[[C:.*]]: i1, %[[X:.*]]: f32)
func.func @whiles(%c: i1, %x: f32) -> i1 {
  // CHECK: scf.while (%[[A:.*]] = %[[X]]) : (f32) -> i1 {
  %r = scf.while (%a = %x) : (f32) -> i1 {
    // CHECK-NEXT: scf.condition(%[[C]]) %[[C]] : i1
    scf.condition(%c) %c : i1
  // CHECK: } do {
  } do {
  // CHECK-NEXT: ^bb0(%{{.*}}: i1):
  ^bb0(%b: i1):
    scf.yield %x : f32
  }
  return %r : i1
}
