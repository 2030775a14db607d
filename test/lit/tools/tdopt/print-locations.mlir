// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo --mlir-print-local-scope | filecheck %s
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo | filecheck %s --check-prefix=ALIAS
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=2 | filecheck %s --check-prefix=HEX
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=-1 | filecheck %s --check-prefix=NO-HEX
// RUN: not tdopt %s --mlir-print-elementsattrs-with-hex-if-larger=few 2>&1 | filecheck %s --check-prefix=FEW

// CHECK: "t.a"() {l = in:1:2} : () -> () file.mlir:3:4
// CHECK-NEXT: "t.b"() : () -> () "named"(file.mlir:3:4)
// CHECK-NEXT: "t.c"() : () -> () "named"(file.mlir:3:4) at x.mlir:5:6
// CHECK-NEXT: "t.d"() : () -> () y.mlir:1:2
// CHECK-NEXT: {{^}} at "named"(file.mlir:3:4) at x.mlir:5:6
// CHECK-NEXT: "t.e"() : () -> () <"meta">[file.mlir:3:4, y.mlir:1:2 to :7]
// CHECK-NEXT: "t.f"() ({
// CHECK-NEXT: ^bb0(%arg0: i32 file.mlir:3:4, %arg1: i32 [unknown]):
// CHECK: }) : () -> () [unknown]
// ALIAS: #[[A:.*]] = file.mlir:3:4
// ALIAS: "t.b"() : () -> () "named"(#[[A]])
#a = loc("file.mlir":3:4)
#b = loc("named"(#a))
#c = loc(callsite(#b at "x.mlir":5:6))
module {
  "t.a"() {l = loc("in":1:2)} : () -> () loc(#a)
  "t.b"() : () -> () loc(#b)
  "t.c"() : () -> () loc(#c)
  "t.d"() : () -> () loc(callsite("y.mlir":1:2 at #c))
  "t.e"() : () -> () loc(fused<"meta">[#a, "y.mlir":1:2 to :7])
  "t.f"() ({
  ^bb0(%x: i32 loc(#a), %y: i32 loc(unknown)):
    "t.g"() : () -> ()
  }) : () -> () loc(unknown)
  // HEX: dense<"0x010000000200000003000000"> : tensor<3xi32>
  // HEX: dense<[1, 2]> : tensor<2xi32>
  // NO-HEX: dense<[1, 2, 3]> : tensor<3xi32>
  "t.h"() {three = dense<[1, 2, 3]> : tensor<3xi32>} : () -> ()
  "t.i"() {two = dense<[1, 2]> : tensor<2xi32>} : () -> ()
}
// FEW: error: --mlir-print-elementsattrs-with-hex-if-larger takes a whole number, got 'few'
