// RUN: not tdopt %s --split-input-file --verify-diagnostics 2>&1 | filecheck %s
// RUN: not tdopt %s --split-input-file --verify-diagnostics=only-expected 2>&1 | filecheck %s --check-prefix=ONLY
// RUN: not tdopt %s --split-input-file --verify-diagnostics=some 2>&1 | filecheck %s --check-prefix=KIND
// KIND: tdopt: error: --verify-diagnostics is 'all' or 'only-expected', got 'some'

// CHECK-NOT: error
// CHECK: verify-diagnostics-faults.mlir:[[#@LINE + 4]]:10: error: unexpected error: use of undeclared SSA value '%nothing'
// CHECK-NEXT: return %nothing : i32
// ONLY-NOT: unexpected
func.func @unexpected() -> i32 {
  return %nothing : i32
}

// -----

// CHECK: verify-diagnostics-faults.mlir:[[#@LINE + 2]]:6: error: expected error "something else" was not produced
// ONLY: verify-diagnostics-faults.mlir:[[#@LINE + 1]]:6: error: expected error "something else" was not produced
  // expected-error@below {{something else}}
func.func private @not_produced()

// -----

// A diagnostic of another severity or on another line does not count.
// CHECK: error: expected warning "use of undeclared" was not produced
// CHECK: error: unexpected error: use of undeclared
// CHECK: error: expected error "use of undeclared" was not produced
// ONLY: error: expected warning "use of undeclared" was not produced
// ONLY: error: expected error "use of undeclared" was not produced
func.func @elsewhere() -> i32 {
  // expected-warning@below {{use of undeclared}}
  return %nothing : i32
}
// expected-error@above {{use of undeclared}}

// -----

// CHECK: error: invalid regular expression: Unclosed group
func.func @expression() -> i32 {
  // expected-error-re@below {{{{(}}}}
  return %nothing : i32
}
