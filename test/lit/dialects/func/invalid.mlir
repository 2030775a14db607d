// RUN: tdopt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{is a declaration of 'f' and must be private or nested}}
func.func @f()

// -----

// expected-error@+1 {{entry block has arguments of types [f32], the function type has [i32]}}
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: f32):
  func.return
}) : () -> ()

// -----

// expected-error@+1 {{requires 'function_type' to be a function type, got 'i32'}}
"func.func"() <{function_type = i32, sym_name = "f"}> ({
}) : () -> ()

// -----

// expected-error@+1 {{'arg_attrs' has 1 entries for 2 arguments}}
"func.func"() <{function_type = (i32, i32) -> (), sym_name = "f", sym_visibility = "private", arg_attrs = [{}]}> ({
}) : () -> ()

// -----

// expected-error@+1 {{visibility expected to be one of public, private, nested, but got 'secret'}}
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "secret"}> ({
  func.return
}) : () -> ()

// -----

func.func @f(%a: i32) -> f32 {
  // expected-error@+1 {{type of return operand 0 ('i32') doesn't match function result type ('f32') in function @f}}
  return %a : i32
}

// -----

func.func @f(%a: i32) -> f32 {
  // expected-error@+1 {{has 0 operands, but enclosing function (@f) returns 1}}
  return
}

// -----

// expected-error@+1 {{expects parent op 'func.func'}}
func.return

// -----

func.func @f() {
  // expected-error@+1 {{@missing does not reference a valid function}}
  call @missing() : () -> ()
  return
}

// -----

func.func private @g(i32) -> f32
func.func @f(%a: f32) {
  // expected-error@+1 {{operand types [f32] do not match those of the callee, [i32]}}
  %0 = call @g(%a) : (f32) -> f32
  return
}

// -----

func.func private @g(i32) -> f32
func.func @f(%a: i32) {
  // expected-error@+1 {{result types [i32] do not match those of the callee, [f32]}}
  %0 = call @g(%a) : (i32) -> i32
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error @below {{'func.call' op @nothing does not reference a valid function}}
  func.call @nothing(%a) : (i32) -> ()
  return
}

// -----

func.func private @callee(i32) -> i64
func.func @f(%a: f32) {
  // expected-error @below {{'func.call' op operand types [f32] do not match those of the callee, [i32]}}
  %0 = func.call @callee(%a) : (f32) -> i64
  return
}

// -----

func.func private @callee(i32) -> i64
func.func @f(%a: i32) {
  // expected-error @below {{'func.call' op result types [i32] do not match those of the callee, [i64]}}
  %0 = func.call @callee(%a) : (i32) -> i32
  return
}

// -----

func.func private @callee(i32) -> i64
func.func @f(%a: i32) {
  // expected-error @below {{'func.call' op operand types [i32, i32] do not match those of the callee, [i32]}}
  %0 = func.call @callee(%a, %a) : (i32, i32) -> i64
  return
}
