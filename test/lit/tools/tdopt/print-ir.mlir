// RUN: tdopt %s --canonicalize --cse --mlir-print-ir-before=cse --mlir-print-ir-after-all -o %t.mlir 2>&1 | filecheck %s
// RUN: tdopt %s --canonicalize --cse --mlir-print-ir-after-change -o %t.mlir 2>&1 | filecheck %s --check-prefix=CHANGE
// RUN: tdopt %s --canonicalize --mlir-timing -o %t.mlir 2>&1 | filecheck %s --check-prefix=TIMING
// RUN: tdopt %s --cse --mlir-pass-statistics -o %t.mlir 2>&1 | filecheck %s --check-prefix=STATISTICS

// CHECK: // -----// IR Dump After CanonicalizePass (canonicalize) //----- //
// CHECK-NEXT: module {
// CHECK: // -----// IR Dump Before CsePass (cse) //----- //
// CHECK: arith.muli %arg0, %arg0
// CHECK: arith.muli %arg0, %arg0
// CHECK: // -----// IR Dump After CsePass (cse) //----- //
// CHECK: arith.muli %arg0, %arg0
// CHECK-NOT: arith.muli

// Nothing is there to canonicalize.
// CHANGE-NOT: CanonicalizePass
// CHANGE: // -----// IR Dump After CsePass (cse) //----- //
// CHANGE-NOT: IR Dump

// TIMING: ms {{ *}}% {{ *}}pass
// TIMING: canonicalize
// TIMING: 100.0 {{ *}}total

// STATISTICS: cse
// STATISTICS-NEXT: {{ +1 }}

func.func @f(%a: i32) -> (i32, i32) {
  %0 = arith.muli %a, %a : i32
  %1 = arith.muli %a, %a : i32
  return %0, %1 : i32, i32
}
