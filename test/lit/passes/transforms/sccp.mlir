// RUN: tdopt %s --sccp | filecheck %s

// Only the branch that is taken counts, so both results are known.
// CHECK-LABEL: func.func @conditional
func.func @conditional() -> (i32, i32) {
  // CHECK: %[[C2:.*]] = arith.constant 2 : i32
  // CHECK: %[[C1:.*]] = arith.constant 1 : i32
  %true = arith.constant true
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %0 = scf.if %true -> i32 {
    scf.yield %one : i32
  } else {
    scf.yield %two : i32
  }
  %1 = arith.addi %0, %one : i32
  // CHECK: return %[[C1]], %[[C2]]
  return %0, %1 : i32, i32
}

// A value that a loop carries unchanged is known; one that changes is not.
// CHECK-LABEL: func.func @loop
func.func @loop(%n: index) -> (i32, i32) {
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : i32
  // CHECK: %[[R:.*]]:2 = scf.for
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : i32
  %0:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %one, %b = %one) -> (i32, i32) {
    %next = arith.addi %b, %a : i32
    scf.yield %a, %next : i32, i32
  }
  // CHECK: return %[[C1]], %[[R]]#1
  return %0#0, %0#1 : i32, i32
}

// CHECK-LABEL: func.func @branches
func.func @branches(%a: i32) -> i32 {
  // CHECK: %[[C3:.*]] = arith.constant 3 : i32
  %false = arith.constant false
  %three = arith.constant 3 : i32
  cf.cond_br %false, ^bb2(%a : i32), ^bb1
^bb1:
  cf.br ^bb2(%three : i32)
^bb2(%x: i32):
  // CHECK: return %[[C3]]
  return %x : i32
}

// Every call of the private function passes 4.
// CHECK-LABEL: func.func private @callee
// CHECK: %[[C8:.*]] = arith.constant 8 : i32
// CHECK: return %[[C8]]
func.func private @callee(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @caller
// CHECK: %[[C8:.*]] = arith.constant 8 : i32
// CHECK: return %[[C8]], %[[C8]]
func.func @caller() -> (i32, i32) {
  %four = arith.constant 4 : i32
  %0 = call @callee(%four) : (i32) -> i32
  %1 = call @callee(%four) : (i32) -> i32
  return %0, %1 : i32, i32
}

// A public function may be called with anything.
// CHECK-LABEL: func.func @public
// CHECK: %[[S:.*]] = arith.addi
// CHECK: return %[[S]]
func.func @public(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}
