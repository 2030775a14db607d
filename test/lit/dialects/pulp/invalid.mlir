// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @f(%x: i32) {
  // expected-error @below {{'pulp.barrier' op needs 0 operands, has 1}}
  "pulp.barrier"(%x) : (i32) -> ()
  return
}

// -----

func.func @f() {
  // expected-error @below {{'pulp.core_id' op result #0 must be index, but got 'i32'}}
  %0 = "pulp.core_id"() : () -> i32
  return
}

// -----

func.func @f(%x: i32) {
  // expected-error @below {{'pulp.core_id' op needs 0 operands, has 1}}
  %0 = "pulp.core_id"(%x) : (i32) -> index
  return
}
