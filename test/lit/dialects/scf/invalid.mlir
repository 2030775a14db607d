// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @f(%n: index, %i: i32) {
  // expected-error@+1 {{requires bounds and step of one type, got 'index', 'index', 'i32'}}
  "scf.for"(%n, %n, %i) ({
  ^bb0(%iv: index):
    scf.yield
  }) : (index, index, i32) -> ()
  return
}

// -----

func.func @f(%n: index) {
  // expected-error@+1 {{expects the body to have 1 arguments, has 0}}
  "scf.for"(%n, %n, %n) ({
    scf.yield
  }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%n: index) {
  // expected-error@+1 {{expects induction variable to be of type 'index', got 'i32'}}
  "scf.for"(%n, %n, %n) ({
  ^bb0(%iv: i32):
    scf.yield
  }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%n: index, %x: f32) {
  // expected-error@+1 {{mismatch in number of loop-carried values and defined values: 1 and 0}}
  "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%iv: index, %a: f32):
    scf.yield %a : f32
  }) : (index, index, index, f32) -> ()
  return
}

// -----

func.func @f(%n: index, %x: f32) {
  // expected-error@+1 {{types mismatch between 0th iter operand, region argument and result: 'f32', 'f32', 'f64'}}
  %0 = "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%iv: index, %a: f32):
    scf.yield %a : f32
  }) : (index, index, index, f32) -> f64
  return
}

// -----

func.func @f(%n: index, %x: f32) {
  // expected-error@+1 {{region yields values of types [index], expected [f32]}}
  %0 = scf.for %i = %n to %n step %n iter_args(%a = %x) -> (f32) {
    scf.yield %i : index
  }
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error@+1 {{must have an else block if defining values, has 1 results}}
  %0 = "scf.if"(%c) ({
    scf.yield %c : i1
  }, {
  }) : (i1) -> i1
  return
}

// -----

func.func @f(%c: i1, %x: f32) {
  // expected-error@+1 {{region yields values of types [], expected [f32]}}
  %0 = scf.if %c -> (f32) {
    scf.yield %x : f32
  } else {
  }
  return
}

// -----

func.func @f(%c: i1) {
  // expected-error@+1 {{expects parent op to be one of 'scf.for', 'scf.if', 'scf.while'}}
  scf.yield
}

// -----

func.func @f(%c: i1, %x: f32) {
  // expected-error@+1 {{'scf.condition' passes values of types [i1], expected [f32]}}
  %0 = scf.while (%a = %x) : (f32) -> f32 {
    scf.condition(%c) %c : i1
  } do {
  ^bb0(%b: f32):
    scf.yield %b : f32
  }
  return
}

// -----

func.func @f(%c: i1, %x: f32) {
  // expected-error@+1 {{'after' region has arguments of types [i1], expected [f32]}}
  %0 = scf.while (%a = %x) : (f32) -> f32 {
    scf.condition(%c) %a : f32
  } do {
  ^bb0(%b: i1):
    scf.yield %x : f32
  }
  return
}
