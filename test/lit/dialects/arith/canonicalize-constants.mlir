// Operations on constants are constants.
// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @ceildivsi()
// CHECK-NEXT: %[[C:.*]] = arith.constant -3 : i32
// CHECK-NEXT: return %[[C]]
func.func @ceildivsi() -> i32 {
  %a = arith.constant 7 : i32
  %b = arith.constant -2 : i32
  %0 = arith.ceildivsi %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @ceildivui()
// CHECK-NEXT: %[[C:.*]] = arith.constant 4 : i32
// CHECK-NEXT: return %[[C]]
func.func @ceildivui() -> i32 {
  %a = arith.constant 7 : i32
  %b = arith.constant 2 : i32
  %0 = arith.ceildivui %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @divui()
// CHECK-NEXT: %[[C:.*]] = arith.constant 2147483647 : i32
// CHECK-NEXT: return %[[C]]
func.func @divui() -> i32 {
  %a = arith.constant -1 : i32
  %b = arith.constant 2 : i32
  %0 = arith.divui %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @floordivsi()
// CHECK-NEXT: %[[C:.*]] = arith.constant -3 : i32
// CHECK-NEXT: return %[[C]]
func.func @floordivsi() -> i32 {
  %a = arith.constant 5 : i32
  %b = arith.constant -2 : i32
  %0 = arith.floordivsi %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @maxui()
// CHECK-NEXT: %[[C:.*]] = arith.constant -1 : i32
// CHECK-NEXT: return %[[C]]
func.func @maxui() -> i32 {
  %a = arith.constant -1 : i32
  %b = arith.constant 2 : i32
  %0 = arith.maxui %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @minsi()
// CHECK-NEXT: %[[C:.*]] = arith.constant -1 : i32
// CHECK-NEXT: return %[[C]]
func.func @minsi() -> i32 {
  %a = arith.constant -1 : i32
  %b = arith.constant 2 : i32
  %0 = arith.minsi %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @remsi()
// CHECK-NEXT: %[[C:.*]] = arith.constant -1 : i32
// CHECK-NEXT: return %[[C]]
func.func @remsi() -> i32 {
  %a = arith.constant -7 : i32
  %b = arith.constant 2 : i32
  %0 = arith.remsi %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @shrsi()
// CHECK-NEXT: %[[C:.*]] = arith.constant -4 : i32
// CHECK-NEXT: return %[[C]]
func.func @shrsi() -> i32 {
  %a = arith.constant -8 : i32
  %b = arith.constant 1 : i32
  %0 = arith.shrsi %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @shrui()
// CHECK-NEXT: %[[C:.*]] = arith.constant 2147483644 : i32
// CHECK-NEXT: return %[[C]]
func.func @shrui() -> i32 {
  %a = arith.constant -8 : i32
  %b = arith.constant 1 : i32
  %0 = arith.shrui %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @maxnumf()
// CHECK-NEXT: %[[C:.*]] = arith.constant 2.000000e+00 : f32
// CHECK-NEXT: return %[[C]]
func.func @maxnumf() -> f32 {
  %a = arith.constant 1.0 : f32
  %b = arith.constant 2.0 : f32
  %0 = arith.maxnumf %a, %b : f32
  return %0 : f32
}

// CHECK-LABEL: func.func @minimumf()
// CHECK-NEXT: %[[C:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: return %[[C]]
func.func @minimumf() -> f32 {
  %a = arith.constant 1.0 : f32
  %b = arith.constant 2.0 : f32
  %0 = arith.minimumf %a, %b : f32
  return %0 : f32
}

// CHECK-LABEL: func.func @minnumf()
// CHECK-NEXT: %[[C:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: return %[[C]]
func.func @minnumf() -> f32 {
  %a = arith.constant 1.0 : f32
  %b = arith.constant 2.0 : f32
  %0 = arith.minnumf %a, %b : f32
  return %0 : f32
}

// CHECK-LABEL: func.func @extui()
// CHECK-NEXT: %[[C:.*]] = arith.constant 65535 : i32
// CHECK-NEXT: return %[[C]]
func.func @extui() -> i32 {
  %a = arith.constant -1 : i16
  %0 = arith.extui %a : i16 to i32
  return %0 : i32
}

// CHECK-LABEL: func.func @fptoui()
// CHECK-NEXT: %[[C:.*]] = arith.constant 3 : i32
// CHECK-NEXT: return %[[C]]
func.func @fptoui() -> i32 {
  %a = arith.constant 3.75 : f32
  %0 = arith.fptoui %a : f32 to i32
  return %0 : i32
}

// CHECK-LABEL: func.func @index_castui()
// CHECK-NEXT: %[[C:.*]] = arith.constant 4294967295 : index
// CHECK-NEXT: return %[[C]]
func.func @index_castui() -> index {
  %a = arith.constant -1 : i32
  %0 = arith.index_castui %a : i32 to index
  return %0 : index
}

// CHECK-LABEL: func.func @uitofp()
// CHECK-NEXT: %[[C:.*]] = arith.constant 2.550000e+02 : f32
// CHECK-NEXT: return %[[C]]
func.func @uitofp() -> f32 {
  %a = arith.constant -1 : i8
  %0 = arith.uitofp %a : i8 to f32
  return %0 : f32
}

// CHECK-LABEL: func.func @cmpf()
// CHECK-NEXT: %[[C:.*]] = arith.constant true
// CHECK-NEXT: return %[[C]]
func.func @cmpf() -> i1 {
  %a = arith.constant 1.0 : f32
  %b = arith.constant 2.0 : f32
  %0 = arith.cmpf olt, %a, %b : f32
  return %0 : i1
}

// CHECK-LABEL: func.func @extended()
// CHECK-NOT: extended %
// CHECK: return
func.func @extended() -> (i8, i1, i8, i8, i8, i8) {
  %a = arith.constant 127 : i8
  %b = arith.constant -1 : i8
  %0:2 = arith.addui_extended %a, %b : i8, i1
  %1:2 = arith.mulsi_extended %a, %b : i8
  %2:2 = arith.mului_extended %a, %b : i8
  return %0#0, %0#1, %1#0, %1#1, %2#0, %2#1 : i8, i1, i8, i8, i8, i8
}

// What is undefined or poison is left alone.
// CHECK-LABEL: func.func @undefined()
// CHECK: arith.ceildivsi
// CHECK-NEXT: arith.floordivsi
// CHECK-NEXT: arith.remsi
func.func @undefined() -> (i32, i32, i32) {
  %a = arith.constant 7 : i32
  %zero = arith.constant 0 : i32
  %0 = arith.ceildivsi %a, %zero : i32
  %1 = arith.floordivsi %a, %zero : i32
  %2 = arith.remsi %a, %zero : i32
  return %0, %1, %2 : i32, i32, i32
}
