// RUN: tdopt %s --canonicalize | filecheck %s

// The loop ends at once, so what comes before its condition stays.
// CHECK-LABEL: func.func @ends_at_once
// CHECK-NEXT: %[[N:.*]] = arith.addi %arg0, %arg0
// CHECK-NEXT: return %[[N]]
func.func @ends_at_once(%a: i32) -> i32 {
  %false = arith.constant false
  %0 = scf.while (%x = %a) : (i32) -> i32 {
    %next = arith.addi %x, %x : i32
    scf.condition(%false) %next : i32
  } do {
  ^bb0(%y: i32):
    scf.yield %y : i32
  }
  return %0 : i32
}

// A value from outside is what the loop yields, however often it runs.
// CHECK-LABEL: func.func @from_outside
// CHECK: return %arg1
func.func @from_outside(%a: i32, %b: i32, %limit: i32) -> i32 {
  %0:2 = scf.while (%x = %a) : (i32) -> (i32, i32) {
    %goes_on = arith.cmpi slt, %x, %limit : i32
    scf.condition(%goes_on) %x, %b : i32, i32
  } do {
  ^bb0(%y: i32, %z: i32):
    %next = arith.addi %y, %z : i32
    scf.yield %next : i32
  }
  return %0#1 : i32
}
