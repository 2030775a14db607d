// RUN: tdopt %s | filecheck %s
// RUN: tdopt - <%s | filecheck %s
// RUN: tdopt <%s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | filecheck %s --check-prefix=GENERIC
// RUN: tdopt %s --mlir-print-debuginfo | filecheck %s --check-prefix=PLACES
// RUN: tdopt --mlir-print-debuginfo <%s | filecheck %s --check-prefix=STDIN
// RUN: tdopt %s --verify-roundtrip | filecheck %s
// RUN: tdopt %s --mlir-elide-elementsattrs-if-larger=2 | filecheck %s --check-prefix=ELIDED

// CHECK:      module {
// CHECK-NEXT:   func.func @f() -> tensor<3xi32> {
// CHECK-NEXT:     %cst = arith.constant dense<[1, 2, 3]> : tensor<3xi32>
// CHECK-NEXT:     return %cst : tensor<3xi32>
// CHECK-NEXT:   }
// CHECK-NEXT: }

// GENERIC: "builtin.module"() ({
// GENERIC:   "func.func"() <{function_type = () -> tensor<3xi32>, sym_name = "f"}> ({
// GENERIC:     "func.return"(%0) : (tensor<3xi32>) -> ()

// PLACES: loc("{{.*}}printing.mlir":[[#@LINE + 6]]:8)
// STDIN: loc("<stdin>":[[#@LINE + 5]]:8)

// ELIDED: dense_resource<__elided__> : tensor<3xi32>

func.func @f() -> tensor<3xi32> {
  %0 = arith.constant dense<[1, 2, 3]> : tensor<3xi32>
  return %0 : tensor<3xi32>
}
