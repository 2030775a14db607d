// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @f(%a: i32, %b: i64) {
  // expected-error@+1 {{requires the same type for all operands and results, got 'i32', 'i64' and 'i32'}}
  %0 = "arith.addi"(%a, %b) : (i32, i64) -> i32
  return
}

// -----

func.func @f(%a: i32, %b: f32) {
  // expected-error@+1 {{operand #1 must be signless-integer-like, but got 'f32'}}
  %0 = "arith.addi"(%a, %b) : (i32, f32) -> i32
  return
}

// -----

func.func @f(%a: f32, %b: f64) {
  // expected-error@+1 {{requires the same type for all operands and results, operand #1 has 'f64', the result 'f32'}}
  %0 = "arith.mulf"(%a, %b) : (f32, f64) -> f32
  return
}

// -----

func.func @f(%m: memref<4xf32>) {
  // expected-error@+1 {{operand #0 must be floating-point-like, but got 'memref<4xf32>'}}
  %0 = "arith.negf"(%m) : (memref<4xf32>) -> f32
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{value has type 'i32', the result has 'i64'}}
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i64
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{value "text" is not a typed attribute}}
  %0 = "arith.constant"() <{value = "text"}> : () -> i64
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{integer return type must be signless, got 'ui32'}}
  %0 = arith.constant 1 : ui32
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{predicate 10 is not in 0 to 9}}
  %0 = "arith.cmpi"(%a, %a) <{predicate = 10 : i64}> : (i32, i32) -> i1
  return
}

// -----

func.func @f(%a: f32) {
  // expected-error@+1 {{predicate -1 is not in 0 to 15}}
  %0 = "arith.cmpf"(%a, %a) <{predicate = -1 : i64}> : (f32, f32) -> i1
  return
}

// -----

func.func @f(%a: tensor<4xi32>) {
  // expected-error@+1 {{result type 'i1' is not i1 in the shape of 'tensor<4xi32>'}}
  %0 = "arith.cmpi"(%a, %a) <{predicate = 0 : i64}> : (tensor<4xi32>, tensor<4xi32>) -> i1
  return
}

// -----

func.func @f(%c: tensor<3xi1>, %a: tensor<4xf32>) {
  // expected-error@+1 {{condition of type 'tensor<3xi1>' does not fit values of type 'tensor<4xf32>'}}
  %0 = arith.select %c, %a, %a : tensor<3xi1>, tensor<4xf32>
  return
}

// -----

func.func @f(%a: f32) {
  // expected-error@+1 {{cannot cast 'f32' to 'f32': the result must be wider}}
  %0 = arith.extf %a : f32 to f32
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{cannot cast 'i32' to 'i64': the result must be narrower}}
  %0 = arith.trunci %a : i32 to i64
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{cannot cast 'i32' to 'i64': exactly one of the types must be index}}
  %0 = arith.index_cast %a : i32 to i64
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{cannot cast 'i32' to 'f64': the widths 32 and 64 differ}}
  %0 = arith.bitcast %a : i32 to f64
  return
}

// -----

func.func @f(%a: tensor<4xi32>) {
  // expected-error@+1 {{operand type 'tensor<4xi32>' and result type 'tensor<5xf32>' differ in shape}}
  %0 = arith.sitofp %a : tensor<4xi32> to tensor<5xf32>
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{unknown predicate 'lt'}}
  %0 = arith.cmpi lt, %a, %a : i32
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{expected nsw or nuw, got [wrap]}}
  %0 = arith.addi %a, %a overflow<wrap> : i32
  return
}
