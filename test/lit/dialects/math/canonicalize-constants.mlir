// Operations on constants are constants.
// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @absf()
// CHECK-NEXT: %[[C:.*]] = arith.constant 2.000000e+00 : f32
// CHECK-NEXT: return %[[C]]
func.func @absf() -> f32 {
  %a = arith.constant -2.0 : f32
  %0 = math.absf %a : f32
  return %0 : f32
}

// CHECK-LABEL: func.func @log()
// CHECK-NEXT: %[[C:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: return %[[C]]
func.func @log() -> f32 {
  %a = arith.constant 1.0 : f32
  %0 = math.log %a : f32
  return %0 : f32
}

// CHECK-LABEL: func.func @powf()
// CHECK-NEXT: %[[C:.*]] = arith.constant 8.000000e+00 : f32
// CHECK-NEXT: return %[[C]]
func.func @powf() -> f32 {
  %a = arith.constant 2.0 : f32
  %b = arith.constant 3.0 : f32
  %0 = math.powf %a, %b : f32
  return %0 : f32
}

// CHECK-LABEL: func.func @rsqrt()
// CHECK-NEXT: %[[C:.*]] = arith.constant 5.000000e-01 : f32
// CHECK-NEXT: return %[[C]]
func.func @rsqrt() -> f32 {
  %a = arith.constant 4.0 : f32
  %0 = math.rsqrt %a : f32
  return %0 : f32
}

// CHECK-LABEL: func.func @tanh()
// CHECK-NEXT: %[[C:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: return %[[C]]
func.func @tanh() -> f32 {
  %a = arith.constant 0.0 : f32
  %0 = math.tanh %a : f32
  return %0 : f32
}
