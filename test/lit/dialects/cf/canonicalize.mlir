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
