// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @integers(%a: i32) {
  // expected-error @below {{'math.absf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.absf' op result #0 must be floating-point-like, but got 'i32'}}
  %0 = math.absf %a : i32
  // expected-error @below {{'math.erf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.erf' op result #0 must be floating-point-like, but got 'i32'}}
  %1 = math.erf %a : i32
  // expected-error @below {{'math.exp' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.exp' op result #0 must be floating-point-like, but got 'i32'}}
  %2 = math.exp %a : i32
  // expected-error @below {{'math.log' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.log' op result #0 must be floating-point-like, but got 'i32'}}
  %3 = math.log %a : i32
  // expected-error @below {{'math.rsqrt' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.rsqrt' op result #0 must be floating-point-like, but got 'i32'}}
  %4 = math.rsqrt %a : i32
  // expected-error @below {{'math.sqrt' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.sqrt' op result #0 must be floating-point-like, but got 'i32'}}
  %5 = math.sqrt %a : i32
  // expected-error @below {{'math.tanh' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.tanh' op result #0 must be floating-point-like, but got 'i32'}}
  %6 = math.tanh %a : i32
  return
}

// -----

func.func @others(%a: i32) {
  // expected-error @below {{'math.powf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.powf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.powf' op result #0 must be floating-point-like, but got 'i32'}}
  %0 = math.powf %a, %a : i32
  // expected-error @below {{'math.fma' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.fma' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.fma' op operand #2 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'math.fma' op result #0 must be floating-point-like, but got 'i32'}}
  %3 = math.fma %a, %a, %a : i32
  return
}

// -----

func.func @mixed(%x: f32, %y: f64) {
  // expected-error @below {{'math.powf' op requires the same type for all operands and results, operand #1 has 'f64', the result 'f32'}}
  %1 = "math.powf"(%x, %y) : (f32, f64) -> f32
  // expected-error @below {{'math.fma' op requires the same type for all operands and results, operand #2 has 'f64', the result 'f32'}}
  %2 = "math.fma"(%x, %x, %y) : (f32, f32, f64) -> f32
  return
}
