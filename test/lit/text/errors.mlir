// RUN: not tdopt %s --split-input-file --allow-unregistered-dialect 2>&1 | filecheck %s --strict-whitespace

// CHECK:     errors.mlir:[[#@LINE + 3]]:12: error: use of undeclared SSA value '%nothing'
// CHECK-NEXT:{{^}}"test.use"(%nothing) : (i32) -> ()
// CHECK-NEXT:{{^}}           ^
"test.use"(%nothing) : (i32) -> ()

// -----

// Each fault of a chunk is reported, in the order of the text.
// CHECK: errors.mlir:[[#@LINE + 3]]:12: error: use of undeclared SSA value '%first'
// CHECK: errors.mlir:[[#@LINE + 3]]:12: error: use of undeclared SSA value '%second'
// CHECK-NOT: error
"test.use"(%first) : (i32) -> ()
"test.use"(%second) : (i32) -> ()

// -----

// CHECK:     errors.mlir:[[#@LINE + 3]]:24: error: the brackets after '#foo.bar' are not closed in pairs
// CHECK-NEXT:{{^}}"test.a"() {a = 1, b = #foo.bar<(>} : () -> ()
// CHECK-NEXT:{{^}}                       ^
"test.a"() {a = 1, b = #foo.bar<(>} : () -> ()

// -----

// CHECK: errors.mlir:[[#@LINE + 1]]:26: error: expected ':', found ')'
"test.a"() {a = 1 : i32} ) -> ()

// -----

// Custom assembly reads by the same rules and says the same.
// CHECK: errors.mlir:[[#@LINE + 2]]:38: error: expected '}', found 'iterator_types'
func.func @f(%a: tensor<2xf32>) {
  linalg.generic {indexing_maps = [] iterator_types = []} ins(%a : tensor<2xf32>) {}
}
