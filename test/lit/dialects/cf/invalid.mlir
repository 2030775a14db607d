// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @f(%a: i32) -> i32 {
  // expected-error @below {{'cf.br' op passes values of types [i32] to successor #0, whose arguments have types [i64]}}
  cf.br ^one(%a : i32)
^one(%x: i64):
  return %a : i32
}

// -----

func.func @f(%a: i32, %c: i1) -> i32 {
  // expected-error @below {{'cf.cond_br' op passes values of types [] to successor #1, whose arguments have types [i32]}}
  cf.cond_br %c, ^one(%a : i32), ^one
^one(%x: i32):
  return %x : i32
}

// -----

func.func @f(%a: i32) -> i32 {
  // expected-error @below {{'cf.cond_br' op operand #0 must be 1-bit signless integer, but got 'i32'}}
  "cf.cond_br"(%a)[^one, ^one] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^one:
  return %a : i32
}

// -----

func.func @f(%a: i32) -> i32 {
  // expected-error @below {{'cf.switch' op number of case values (2) should match number of case destinations (1)}}
  "cf.switch"(%a)[^one, ^one] <{case_operand_segments = array<i32: 0>, case_values = dense<[1, 2]> : tensor<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^one:
  return %a : i32
}

// -----

func.func @f(%a: i32) {
  // expected-error @below {{'cf.assert' op operand #0 must be 1-bit signless integer, but got 'i32'}}
  "cf.assert"(%a) <{msg = "no"}> : (i32) -> ()
  return
}
