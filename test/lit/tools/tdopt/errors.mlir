// A chunk with errors does not keep the others from being read.
// RUN: not tdopt %s --split-input-file 2>%t.err | filecheck %s
// RUN: filecheck %s --check-prefix=ERRORS --strict-whitespace <%t.err

// CHECK:     func.func @first()
// CHECK:     // -----
// CHECK-NOT: func.func @second()
// CHECK:     // -----
// CHECK-NOT: func.func @third()
// CHECK:     // -----
// CHECK:     func.func @fourth()

func.func @first() {
  return
}

// -----

func.func @second() -> i32 {
  %0 = arith.constant 1 : i32
  return %1 : i32
}
// ERRORS:      errors.mlir:[[#@LINE - 2]]:10: error:
// ERRORS-NEXT:{{^}}  return %1 : i32
// ERRORS-NEXT:{{^}}         ^

// -----

func.func @third(%a: i32) -> i64 {
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}
// ERRORS:      errors.mlir:[[#@LINE - 2]]:3: error: 'func.return' op
// ERRORS-NEXT:{{^}}  return %0 : i32
// ERRORS-NEXT:{{^}}  ^

// -----

func.func @fourth() {
  return
}
