// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @straight(
// CHECK-NOT: cf.
// CHECK: return
func.func @straight(%a: i32) -> i32 {
  cf.br ^next(%a : i32)
^next(%x: i32):
  return %x : i32
}

// CHECK-LABEL: func.func @known(
// CHECK-SAME: %[[A:.*]]: i32, %{{.*}}: i32)
// CHECK-NOT: cf.
// CHECK: return %[[A]] : i32
func.func @known(%a: i32, %b: i32) -> i32 {
  %true = arith.constant true
  cf.assert %true, "always"
  cf.cond_br %true, ^one(%a : i32), ^one(%b : i32)
^one(%x: i32):
  return %x : i32
}

// CHECK-LABEL: func.func @switched(
// CHECK-SAME: %{{.*}}: i32, %[[B:.*]]: i32)
// CHECK-NOT: cf.
// CHECK: return %[[B]] : i32
func.func @switched(%a: i32, %b: i32) -> i32 {
  %c = arith.constant 42 : i32
  cf.switch %c : i32, [
    default: ^one(%a : i32),
    42: ^one(%b : i32)
  ]
^one(%x: i32):
  return %x : i32
}

// CHECK-LABEL: func.func @unknown(
// CHECK: cf.assert
// CHECK: cf.cond_br
func.func @unknown(%c: i1, %a: i32) -> i32 {
  cf.assert %c, "sometimes"
  cf.cond_br %c, ^one, ^two
^one:
  return %a : i32
^two:
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}

// Behind a switch on the same flag, a case is known or excluded.
// CHECK-LABEL: func.func @same_flag
// CHECK: cf.switch %arg0 : i32, [
// CHECK-NEXT: default: ^bb1,
// CHECK-NEXT: 1: ^bb2,
// CHECK-NEXT: 2: ^bb3(%arg1 : i32)
// CHECK: ^bb1:
// CHECK-NEXT: cf.switch %arg0 : i32, [
// CHECK-NEXT: default: ^bb3(%arg2 : i32),
// CHECK-NEXT: 3: ^bb2
// CHECK: ^bb2:
// CHECK-NEXT: cf.assert
// CHECK-NEXT: cf.br ^bb3(%arg0 : i32)
func.func @same_flag(%x: i32, %a: i32, %b: i32, %c: i1) -> i32 {
  cf.switch %x : i32, [default: ^otherwise, 1: ^one, 2: ^end(%a : i32)]
^otherwise:
  cf.switch %x : i32, [default: ^end(%b : i32), 1: ^end(%a : i32), 3: ^three]
^one:
  cf.switch %x : i32, [default: ^end(%b : i32), 1: ^three, 3: ^end(%a : i32)]
^three:
  cf.assert %c, "reached"
  cf.br ^end(%x : i32)
^end(%r: i32):
  return %r : i32
}

// Branches that go in circles stay.
// CHECK-LABEL: func.func @circles
// CHECK-NEXT: cf.cond_br %arg0, ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: cf.br ^bb2
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: cf.br ^bb1
func.func @circles(%c: i1) {
  cf.cond_br %c, ^a, ^b
^a:
  cf.br ^b
^b:
  cf.br ^d
^d:
  cf.br ^a
}

// A cycle that nobody enters goes away.
// CHECK-LABEL: func.func @unreachable_cycle
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @unreachable_cycle(%n: i64) {
  %one = arith.constant 1 : i64
  %false = arith.constant false
  cf.cond_br %false, ^a(%n : i64), ^exit
^a(%x: i64):
  %y = arith.subi %x, %one : i64
  cf.br ^b(%y : i64)
^b(%z: i64):
  %w = arith.subi %z, %one : i64
  cf.br ^a(%w : i64)
^exit:
  return
}
