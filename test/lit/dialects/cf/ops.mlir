// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK-LABEL: func.func @branches(%{{.*}}: i1, %{{.*}}: i32) -> i32 {
func.func @branches(%c: i1, %a: i32) -> i32 {
  // CHECK-NEXT: cf.assert %{{.*}}, "expected the truth"
  cf.assert %c, "expected the truth"
  // CHECK-NEXT: cf.cond_br %{{.*}}, ^bb1, ^bb2(%{{.*}} : i32)
  cf.cond_br %c, ^one, ^two(%a : i32)
// CHECK-NEXT: ^bb1:
^one:
  // CHECK-NEXT: %[[C:.*]] = arith.constant
  %0 = arith.constant 7 : i32
  // CHECK-NEXT: cf.br ^bb2(%[[C]] : i32)
  cf.br ^two(%0 : i32)
// CHECK-NEXT: ^bb2(%[[X:.*]]: i32):
^two(%x: i32):
  // CHECK: {{^}}    cf.switch %[[X]] : i32, [
  // CHECK-NEXT: {{^}}      default: ^bb3(%[[X]] : i32),
  // CHECK-NEXT: {{^}}      42: ^bb3(%{{.*}} : i32),
  // CHECK-NEXT: {{^}}      43: ^bb4
  // CHECK-NEXT: {{^}}    ]
  cf.switch %x : i32, [
    default: ^three(%x : i32),
    42: ^three(%a : i32),
    43: ^four
  ]
^three(%y: i32):
  return %y : i32
^four:
  // CHECK: cf.br ^bb3(
  cf.br ^three(%a : i32)
}
