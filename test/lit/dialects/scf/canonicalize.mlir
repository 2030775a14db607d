// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @no_iteration
// CHECK-SAME: (%[[X:.*]]: f32, %{{.*}}: memref<f32>)
// CHECK-NEXT: return %[[X]]
func.func @no_iteration(%x: f32, %m: memref<f32>) -> f32 {
  %c4 = arith.constant 4 : index
  %r = scf.for %i = %c4 to %c4 step %c4 iter_args(%a = %x) -> (f32) {
    memref.store %a, %m[] : memref<f32>
    %0 = arith.negf %a : f32
    scf.yield %0 : f32
  }
  return %r : f32
}

// CHECK-LABEL: func.func @one_iteration
// CHECK-SAME: (%[[X:.*]]: f32, %[[M:.*]]: memref<8xf32>)
// CHECK-NEXT: %[[I:.*]] = arith.constant 2 : index
// CHECK-NEXT: memref.store %[[X]], %[[M]][%[[I]]] : memref<8xf32>
// CHECK-NEXT: %[[R:.*]] = arith.negf %[[X]] : f32
// CHECK-NEXT: return %[[R]]
func.func @one_iteration(%x: f32, %m: memref<8xf32>) -> f32 {
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %r = scf.for %i = %c2 to %c4 step %c4 iter_args(%a = %x) -> (f32) {
    memref.store %a, %m[%i] : memref<8xf32>
    %0 = arith.negf %a : f32
    scf.yield %0 : f32
  }
  return %r : f32
}

// CHECK-LABEL: func.func @carried_values
// CHECK-SAME: (%[[N:.*]]: index, %[[X:.*]]: f32, %[[Y:.*]]: f32, %[[M:.*]]: memref<?xf32>)
// CHECK: %[[R:.*]] = scf.for %[[I:.*]] = %{{.*}} to %[[N]] step %{{.*}} iter_args(%[[A:.*]] = %[[X]]) -> (f32) {
// CHECK-NEXT: memref.store %[[Y]], %[[M]][%[[I]]]
// CHECK-NEXT: %[[S:.*]] = arith.addf %[[A]], %[[A]] : f32
// CHECK-NEXT: scf.yield %[[S]] : f32
// CHECK: return %[[R]], %[[Y]], %[[R]]
func.func @carried_values(%n: index, %x: f32, %y: f32, %m: memref<?xf32>) -> (f32, f32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:4 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x, %b = %y, %c = %x, %d = %x) -> (f32, f32, f32, f32) {
    memref.store %b, %m[%i] : memref<?xf32>
    %0 = arith.addf %a, %c : f32
    scf.yield %0, %b, %0, %y : f32, f32, f32, f32
  }
  return %r#0, %r#1, %r#2 : f32, f32, f32
}

// CHECK-LABEL: func.func @known_branch
// CHECK-SAME: (%[[X:.*]]: f32, %[[M:.*]]: memref<f32>)
// CHECK-NEXT: memref.store %[[X]], %[[M]][] : memref<f32>
// CHECK-NEXT: return
func.func @known_branch(%x: f32, %m: memref<f32>) {
  %true = arith.constant true
  %false = arith.constant false
  scf.if %true {
    memref.store %x, %m[] : memref<f32>
  }
  scf.if %false {
    memref.store %x, %m[] : memref<f32>
  }
  return
}

// CHECK-LABEL: func.func @results
// CHECK-SAME: (%[[C:.*]]: i1, %[[X:.*]]: f32, %[[Y:.*]]: f32, %[[M:.*]]: memref<f32>)
// CHECK: %[[S:.*]] = arith.select %[[C]], %[[X]], %[[Y]] : f32
// CHECK: %[[R:.*]] = scf.if %[[C]] -> (f32) {
// CHECK-NEXT: memref.store
// CHECK-NEXT: %[[N:.*]] = arith.negf %[[X]]
// CHECK-NEXT: scf.yield %[[N]] : f32
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %[[Y]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[S]], %[[R]], %[[Y]]
func.func @results(%c: i1, %x: f32, %y: f32, %m: memref<f32>) -> (f32, f32, f32) {
  %r:4 = scf.if %c -> (f32, f32, f32, f32) {
    memref.store %x, %m[] : memref<f32>
    %0 = arith.negf %x : f32
    scf.yield %x, %0, %y, %0 : f32, f32, f32, f32
  } else {
    scf.yield %y, %y, %y, %x : f32, f32, f32, f32
  }
  return %r#0, %r#1, %r#2 : f32, f32, f32
}

// CHECK-LABEL: func.func @condition_inside
// CHECK-SAME: (%[[C:.*]]: i1, %[[M:.*]]: memref<i1>)
// CHECK: %[[T:.*]] = arith.constant true
// CHECK: scf.if %[[C]] {
// CHECK-NEXT: memref.store %[[T]], %[[M]][] : memref<i1>
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @condition_inside(%c: i1, %m: memref<i1>) {
  scf.if %c {
    memref.store %c, %m[] : memref<i1>
  } else {
  }
  return
}

// A choice of buffers stays a conditional.
// CHECK-LABEL: func.func @buffers
// CHECK: scf.if %{{.*}} -> (memref<f32>) {
func.func @buffers(%c: i1, %a: memref<f32>, %b: memref<f32>) -> memref<f32> {
  %r = scf.if %c -> (memref<f32>) {
    scf.yield %a : memref<f32>
  } else {
    scf.yield %b : memref<f32>
  }
  return %r : memref<f32>
}

// Conditionals on one condition, or on it and its negation, become one.
// CHECK-LABEL: func.func @merged_ifs
// CHECK-SAME: (%[[C:.*]]: i1, %[[M:.*]]: memref<f32>, %[[X:.*]]: f32)
// CHECK-NEXT: %[[R:.*]]:2 = scf.if %[[C]] -> (f32, f32) {
// CHECK-NEXT:   %[[A:.*]] = memref.load %[[M]][]
// CHECK-NEXT:   %[[B:.*]] = arith.addf %[[A]], %[[X]]
// CHECK-NEXT:   memref.store %[[B]], %[[M]][]
// CHECK-NEXT:   scf.yield %[[A]], %[[B]]
// CHECK-NEXT: } else {
// CHECK-NEXT:   %[[D:.*]] = arith.mulf %[[X]], %[[X]]
// CHECK-NEXT:   memref.store %[[D]], %[[M]][]
// CHECK-NEXT:   scf.yield %[[X]], %[[D]]
// CHECK-NEXT: }
// CHECK-NEXT: return %[[R]]#0, %[[R]]#1
func.func @merged_ifs(%c: i1, %m: memref<f32>, %x: f32) -> (f32, f32) {
  %true = arith.constant true
  %not = arith.xori %c, %true : i1
  %0 = scf.if %c -> f32 {
    %1 = memref.load %m[] : memref<f32>
    scf.yield %1 : f32
  } else {
    scf.yield %x : f32
  }
  %2 = scf.if %not -> f32 {
    %3 = arith.mulf %0, %x : f32
    memref.store %3, %m[] : memref<f32>
    scf.yield %3 : f32
  } else {
    %3 = arith.addf %0, %x : f32
    memref.store %3, %m[] : memref<f32>
    scf.yield %3 : f32
  }
  return %0, %2 : f32, f32
}

// A store between them keeps conditionals apart.
// CHECK-LABEL: func.func @ifs_apart
// CHECK: scf.if
// CHECK: memref.store
// CHECK: scf.if
func.func @ifs_apart(%c: i1, %m: memref<f32>, %x: f32, %y: f32) {
  scf.if %c {
    memref.store %x, %m[] : memref<f32>
  }
  memref.store %y, %m[] : memref<f32>
  scf.if %c {
    memref.store %x, %m[] : memref<f32>
  }
  return
}

// CHECK-LABEL: func.func @nested_ifs
// CHECK-SAME: (%[[C:.*]]: i1, %[[D:.*]]: i1, %[[M:.*]]: memref<f32>, %[[X:.*]]: f32, %[[Y:.*]]: f32)
// CHECK-NEXT: %[[S:.*]] = arith.select %[[C]], %[[Y]], %[[X]]
// CHECK-NEXT: %[[BOTH:.*]] = arith.andi %[[C]], %[[D]]
// CHECK-NEXT: %[[R:.*]] = scf.if %[[BOTH]] -> (f32) {
// CHECK-NEXT:   %[[A:.*]] = memref.load %[[M]][]
// CHECK-NEXT:   scf.yield %[[A]]
// CHECK-NEXT: } else {
// CHECK-NEXT:   scf.yield %[[X]]
// CHECK-NEXT: }
// CHECK-NEXT: return %[[R]], %[[S]]
func.func @nested_ifs(%c: i1, %d: i1, %m: memref<f32>, %x: f32, %y: f32) -> (f32, f32) {
  %0:2 = scf.if %c -> (f32, f32) {
    %1 = scf.if %d -> f32 {
      %2 = memref.load %m[] : memref<f32>
      scf.yield %2 : f32
    } else {
      scf.yield %x : f32
    }
    scf.yield %1, %y : f32, f32
  } else {
    scf.yield %x, %x : f32, f32
  }
  return %0#0, %0#1 : f32, f32
}

// Which condition is false matters here.
// CHECK-LABEL: func.func @nested_ifs_apart
// CHECK: scf.if
// CHECK: scf.if
func.func @nested_ifs_apart(%c: i1, %d: i1, %m: memref<f32>, %x: f32, %y: f32) -> f32 {
  %0 = scf.if %c -> f32 {
    %1 = scf.if %d -> f32 {
      %2 = memref.load %m[] : memref<f32>
      scf.yield %2 : f32
    } else {
      scf.yield %x : f32
    }
    scf.yield %1 : f32
  } else {
    scf.yield %y : f32
  }
  return %0 : f32
}
