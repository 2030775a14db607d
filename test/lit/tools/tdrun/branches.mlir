// Values worked out by hand; the programs of ints are also run by mlir-runner in BranchesTest.

// RUN: tdrun %s --entry=main | filecheck %s
// CHECK:      result0 = tensor<i64> [21]
// CHECK-NEXT: result1 = tensor<i64> [111]
// CHECK-NEXT: result2 = tensor<i64> [55]
// CHECK-NEXT: result3 = tensor<i32> [40]
// CHECK-NEXT: result4 = tensor<i32> [10]
func.func @main() -> (i64, i64, i64, i32, i32) {
  %a = arith.constant 1071 : i64
  %b = arith.constant 462 : i64
  %n = arith.constant 27 : i64
  %ten = arith.constant 10 : i64
  %minus = arith.constant -7 : i32
  %other = arith.constant 3 : i32
  %0 = call @gcd(%a, %b) : (i64, i64) -> i64
  %1 = call @collatz(%n) : (i64) -> i64
  %2 = call @fibonacci(%ten) : (i64) -> i64
  %3 = call @chosen(%minus) : (i32) -> i32
  %4 = call @chosen(%other) : (i32) -> i32
  return %0, %1, %2, %3, %4 : i64, i64, i64, i32, i32
}

// The arguments of a block get their values all at the same time.
func.func @gcd(%a: i64, %b: i64) -> i64 {
  %zero = arith.constant 0 : i64
  cf.br ^head(%a, %b : i64, i64)
^head(%x: i64, %y: i64):
  %done = arith.cmpi eq, %y, %zero : i64
  cf.cond_br %done, ^exit, ^body
^body:
  %r = arith.remsi %x, %y : i64
  cf.br ^head(%y, %r : i64, i64)
^exit:
  return %x : i64
}

// Steps of the Collatz sequence; the order of the text is not that of control.
func.func @collatz(%n: i64) -> i64 {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %two = arith.constant 2 : i64
  %three = arith.constant 3 : i64
  cf.br ^head(%n, %zero : i64, i64)
^odd:
  %t = arith.muli %x, %three : i64
  %u = arith.addi %t, %one : i64
  cf.br ^next(%u : i64)
^even:
  %h = arith.divsi %x, %two : i64
  cf.br ^next(%h : i64)
^next(%y: i64):
  %count = arith.addi %steps, %one : i64
  cf.br ^head(%y, %count : i64, i64)
^head(%x: i64, %steps: i64):
  %done = arith.cmpi eq, %x, %one : i64
  cf.cond_br %done, ^exit, ^parity
^parity:
  %r = arith.remsi %x, %two : i64
  %isEven = arith.cmpi eq, %r, %zero : i64
  cf.cond_br %isEven, ^even, ^odd
^exit:
  return %steps : i64
}

// A function that calls itself and returns at two places.
func.func @fibonacci(%n: i64) -> i64 {
  %one = arith.constant 1 : i64
  %two = arith.constant 2 : i64
  %small = arith.cmpi slt, %n, %two : i64
  cf.cond_br %small, ^small, ^large
^small:
  return %n : i64
^large:
  %a = arith.subi %n, %one : i64
  %b = arith.subi %n, %two : i64
  %x = call @fibonacci(%a) : (i64) -> i64
  %y = call @fibonacci(%b) : (i64) -> i64
  %z = arith.addi %x, %y : i64
  return %z : i64
}

func.func @chosen(%n: i32) -> i32 {
  %ten = arith.constant 10 : i32
  %forty = arith.constant 40 : i32
  cf.switch %n : i32, [
    default: ^bb1(%ten : i32),
    7: ^bb2,
    -7: ^bb1(%forty : i32)
  ]
^bb1(%x: i32):
  return %x : i32
^bb2:
  return %n : i32
}

// RUN: not tdrun %s --entry=asserts 2>&1 | filecheck %s --check-prefix=ASSERT
// ASSERT: branches.mlir:[[@LINE+4]]:{{[0-9]+}}: error: assertion failed: one is not two
func.func @asserts() {
  %true = arith.constant true
  %false = arith.constant false
  cf.assert %false, "one is not two"
  cf.assert %true, "never said"
  return
}
