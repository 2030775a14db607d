// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-value-users --verify-roundtrip | filecheck %s --check-prefix=USERS --match-full-lines --strict-whitespace
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-unique-ssa-ids --verify-roundtrip | filecheck %s --check-prefix=UNIQUE
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-skip-regions --verify-roundtrip | filecheck %s --check-prefix=SKIP --match-full-lines
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-skip-regions --mlir-print-op-generic | filecheck %s --check-prefix=SKIP-GENERIC --match-full-lines
// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-local-scope --mlir-print-debuginfo --verify-roundtrip | filecheck %s --check-prefix=LOCAL
// RUN: tdopt %s --allow-unregistered-dialect --mlir-use-nameloc-as-prefix --verify-roundtrip | filecheck %s --check-prefix=NAMES --match-full-lines --strict-whitespace
// RUN: tdopt %s --allow-unregistered-dialect --cse --mlir-print-ir-after-all --mlir-print-local-scope -o %t.out 2>&1 | filecheck %s --check-prefix=DUMP

// DUMP-NOT: #map =
// DUMP: affine_map<(d0) -> (d0)>

//      USERS:module {
// USERS-NEXT:  func.func @f(%arg0: i32, %arg1: i32) -> i32 {
// USERS-NEXT:    // %arg0 is used by %3, %2
// USERS-NEXT:    // %arg1 is used by %3, %2
// USERS-NEXT:    %2 = arith.addi %arg0, %arg1 : i32 // users: %4, %8
// USERS-NEXT:    %3 = arith.addi %arg0, %arg1 : i32 // user: %9
// USERS-NEXT:    %4 = "test.x"(%2, %2) ({
// USERS-NEXT:      %8 = arith.muli %2, %2 : i32 // unused
// USERS-NEXT:      "test.z"(%3) {m = #map} : (i32) -> () // id: %9
// USERS-NEXT:    }) {m = #map} : (i32, i32) -> i32 // user: %7
// USERS-NEXT:    %5:2 = "test.two"() : () -> (i32, i32) // users: (unused), (%6)
// USERS-NEXT:    "test.y"(%5#1) : (i32) -> () // id: %6
// USERS-NEXT:    return %4 : i32 // id: %7
// USERS-NEXT:  }
// USERS-NEXT:  func.func @g(%arg0: i32) -> i32 {
// USERS-NEXT:    // %arg0 is used by %2

// UNIQUE: func.func @f(%arg1: i32, %arg2: i32)
// UNIQUE: func.func @g(%arg0: i32)

// SKIP: module {...}
// SKIP-GENERIC: "builtin.module"() ({...}) : () -> ()

// LOCAL-NOT: #loc
// LOCAL: func.func @f(%arg0: i32 loc("alpha"), %arg1: i32 loc("{{.*}}":[[#@LINE+20]]:36)) -> i32 {
// LOCAL-NEXT: arith.addi %arg0, %arg1 : i32 loc("sum x")
// LOCAL: {m = affine_map<(d0) -> (d0)>}
// LOCAL-NOT: #loc

//      NAMES:module {
// NAMES-NEXT:  func.func @f(%alpha: i32, %arg1: i32) -> i32 {
// NAMES-NEXT:    %sum_x = arith.addi %alpha, %arg1 : i32
// NAMES-NEXT:    %sum_x_0 = arith.addi %alpha, %arg1 : i32
// NAMES-NEXT:    %0 = "test.x"(%sum_x, %sum_x) ({
// NAMES-NEXT:      %2 = arith.muli %sum_x, %sum_x : i32
// NAMES-NEXT:      "test.z"(%sum_x_0) {m = #map} : (i32) -> ()
// NAMES-NEXT:    }) {m = #map} : (i32, i32) -> i32
// NAMES-NEXT:    %1:2 = "test.two"() : () -> (i32, i32)
// NAMES-NEXT:    "test.y"(%1#1) : (i32) -> ()
// NAMES-NEXT:    return %0 : i32
// NAMES-NEXT:  }
// NAMES-NEXT:  func.func @g(%arg0: i32) -> i32 {

#map = affine_map<(d0) -> (d0)>
func.func @f(%a: i32 loc("alpha"), %b: i32) -> i32 {
  %0 = arith.addi %a, %b : i32 loc("sum x")
  %1 = arith.addi %a, %b : i32 loc("sum x")
  %2 = "test.x"(%0, %0) ({
    %9 = arith.muli %0, %0 : i32
    "test.z"(%1) {m = #map} : (i32) -> ()
  }) {m = #map} : (i32, i32) -> i32
  %3:2 = "test.two"() : () -> (i32, i32)
  "test.y"(%3#1) : (i32) -> ()
  return %2 : i32
}
func.func @g(%a: i32) -> i32 {
  return %a : i32
}
