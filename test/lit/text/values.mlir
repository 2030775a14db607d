// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-op-generic | filecheck %s
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-op-generic | tdopt --allow-unregistered-dialect --mlir-print-op-generic | filecheck %s

// A value may be used before its definition where no block order forbids it.
// CHECK:      "test.graph"() ({
// CHECK-NEXT:   "test.use"(%[[LATER:.*]]#1) : (i32) -> ()
// CHECK-NEXT:   %[[LATER]]:2 = "test.define"() : () -> (f32, i32)
// CHECK-NEXT: }) : () -> ()
"test.graph"() ({
  "test.use"(%later#1) : (i32) -> ()
  %later:2 = "test.define"() : () -> (f32, i32)
}) : () -> ()

// CHECK:      "test.blocks"() ({
// CHECK-NEXT:   "test.branch"()[^[[A:.*]], ^[[B:.*]]] : () -> ()
// CHECK-NEXT: ^[[A]]:
// CHECK-NEXT:   "test.end"() : () -> ()
// CHECK-NEXT: ^[[B]](%[[X:.*]]: i32, %{{.*}}: f32):
// CHECK-NEXT:   "test.use"(%[[X]]) : (i32) -> ()
"test.blocks"() ({
  "test.branch"()[^first, ^second] : () -> ()
^first:
  "test.end"() : () -> ()
^second(%x: i32, %y: f32):
  "test.use"(%x) : (i32) -> ()
}) : () -> ()
