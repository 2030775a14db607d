// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @integer_identities
// CHECK-SAME: (%[[X:.*]]: i32)
// CHECK-NEXT: return %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[X]]
func.func @integer_identities(%x: i32) -> (i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %ones = arith.constant -1 : i32
  %low = arith.constant -2147483648 : i32
  %0 = arith.addi %zero, %x : i32
  %1 = arith.subi %x, %zero : i32
  %2 = arith.muli %x, %one : i32
  %3 = arith.divsi %x, %one : i32
  %4 = arith.andi %x, %ones : i32
  %5 = arith.ori %x, %x : i32
  %6 = arith.xori %x, %zero : i32
  %7 = arith.shli %x, %zero : i32
  %8 = arith.maxsi %x, %low : i32
  %9 = arith.minui %x, %ones : i32
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : i32, i32, i32, i32, i32, i32, i32, i32, i32, i32
}

// CHECK-LABEL: func.func @integer_zeros
// CHECK-NOT: arith.{{subi|muli|remui|xori|andi}}
// CHECK-NOT: arith.constant {{[1-9]}}
// CHECK: return
func.func @integer_zeros(%x: index) -> (index, index, index, index, index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %0 = arith.subi %x, %x : index
  %1 = arith.muli %x, %zero : index
  %2 = arith.remui %x, %one : index
  %3 = arith.xori %x, %x : index
  %4 = arith.andi %zero, %x : index
  return %0, %1, %2, %3, %4 : index, index, index, index, index
}

// CHECK-LABEL: func.func @sums_cancel
// CHECK-SAME: (%[[X:.*]]: i32, %[[Y:.*]]: i32)
// CHECK-NEXT: return %[[X]], %[[X]], %[[Y]]
func.func @sums_cancel(%x: i32, %y: i32) -> (i32, i32, i32) {
  %d = arith.subi %x, %y : i32
  %0 = arith.addi %d, %y : i32
  %s = arith.addi %x, %y : i32
  %1 = arith.subi %s, %y : i32
  %2 = arith.subi %s, %x : i32
  return %0, %1, %2 : i32, i32, i32
}

// CHECK-LABEL: func.func @constants_combine
// CHECK-SAME: (%[[X:.*]]: index)
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C12:.*]] = arith.constant 12 : index
// CHECK-DAG: %[[A:.*]] = arith.addi %[[X]], %[[C8]] : index
// CHECK-DAG: %[[M:.*]] = arith.muli %[[X]], %[[C12]] : index
// CHECK: return %[[A]], %[[M]]
func.func @constants_combine(%x: index) -> (index, index) {
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c10 = arith.constant 10 : index
  %0 = arith.addi %x, %c10 : index
  %1 = arith.subi %0, %c2 : index
  %2 = arith.muli %c3, %x : index
  %3 = arith.muli %2, %c4 : index
  return %1, %3 : index, index
}

// CHECK-LABEL: func.func @undefined_stays
// CHECK: arith.divsi
// CHECK: arith.shli
func.func @undefined_stays() -> (i32, i32) {
  %zero = arith.constant 0 : i32
  %c40 = arith.constant 40 : i32
  %0 = arith.divsi %c40, %zero : i32
  %1 = arith.shli %c40, %c40 : i32
  return %0, %1 : i32, i32
}

// CHECK-LABEL: func.func @comparisons
// CHECK-SAME: (%[[X:.*]]: i32)
// CHECK-DAG: %[[T:.*]] = arith.constant true
// CHECK-DAG: %[[F:.*]] = arith.constant false
// CHECK-DAG: %[[C:.*]] = arith.constant 5 : i32
// CHECK: %[[G:.*]] = arith.cmpi sgt, %[[X]], %[[C]] : i32
// CHECK: return %[[T]], %[[F]], %[[G]]
func.func @comparisons(%x: i32) -> (i1, i1, i1) {
  %five = arith.constant 5 : i32
  %0 = arith.cmpi sle, %x, %x : i32
  %1 = arith.cmpi ult, %five, %five : i32
  %2 = arith.cmpi slt, %five, %x : i32
  return %0, %1, %2 : i1, i1, i1
}

// CHECK-LABEL: func.func @selects
// CHECK-SAME: (%[[C:.*]]: i1, %[[X:.*]]: f32, %[[Y:.*]]: f32)
// CHECK-NEXT: return %[[Y]], %[[X]], %[[C]]
func.func @selects(%c: i1, %x: f32, %y: f32) -> (f32, f32, i1) {
  %true = arith.constant true
  %false = arith.constant false
  %0 = arith.select %false, %x, %y : f32
  %1 = arith.select %c, %x, %x : f32
  %2 = arith.select %c, %true, %false : i1
  return %0, %1, %2 : f32, f32, i1
}

// CHECK-LABEL: func.func @nested_selects
// CHECK-SAME: (%[[C:.*]]: i1, %[[D:.*]]: i1, %[[X:.*]]: f32, %[[Y:.*]]: f32)
// CHECK-NEXT: %[[OTHER:.*]] = arith.select %[[D]], %[[X]], %[[Y]] : f32
// CHECK-NEXT: %[[A:.*]] = arith.select %[[C]], %[[X]], %[[Y]] : f32
// CHECK-NEXT: %[[B:.*]] = arith.select %[[C]], %[[Y]], %[[X]] : f32
// CHECK-NEXT: %[[E:.*]] = arith.select %[[C]], %[[X]], %[[OTHER]] : f32
// CHECK-NEXT: return %[[A]], %[[B]], %[[E]]
func.func @nested_selects(%c: i1, %d: i1, %x: f32, %y: f32) -> (f32, f32, f32) {
  %other = arith.select %d, %x, %y : f32
  %0 = arith.select %c, %x, %y : f32
  %1 = arith.select %c, %y, %x : f32
  %inTrue = arith.select %c, %0, %y : f32
  %inBoth = arith.select %c, %1, %0 : f32
  %2 = arith.select %c, %inBoth, %1 : f32
  %3 = arith.select %c, %0, %other : f32
  return %inTrue, %2, %3 : f32, f32, f32
}

// A sum with +0.0 stays: it turns -0.0 into +0.0.
// CHECK-LABEL: func.func @float_identities
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK: %[[S:.*]] = arith.addf %[[X]], %{{.*}} : f32
// CHECK-NEXT: return %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[S]]
func.func @float_identities(%x: f32) -> (f32, f32, f32, f32, f32, f32) {
  %zero = arith.constant 0.0 : f32
  %minus_zero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.addf %x, %minus_zero : f32
  %1 = arith.subf %x, %zero : f32
  %2 = arith.mulf %one, %x : f32
  %3 = arith.divf %x, %one : f32
  %n = arith.negf %x : f32
  %4 = arith.negf %n : f32
  %5 = arith.addf %x, %zero : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
}

// CHECK-LABEL: func.func @float_constants
// CHECK-DAG: arith.constant 5.000000e-01 : f32
// CHECK-DAG: arith.constant 0x7FC00000 : f32
// CHECK-DAG: arith.constant -3 : i32
// CHECK-DAG: arith.constant 1.600000e+01 : f64
// CHECK-NOT: arith.divf
// CHECK: return
func.func @float_constants() -> (f32, f32, i32, f64) {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %minus = arith.constant -3.7 : f32
  %16 = arith.constant 16 : i32
  %0 = arith.divf %one, %two : f32
  %1 = arith.maximumf %one, %nan : f32
  %2 = arith.fptosi %minus : f32 to i32
  %3 = arith.sitofp %16 : i32 to f64
  return %0, %1, %2, %3 : f32, f32, i32, f64
}

// CHECK-LABEL: func.func @casts_cancel
// CHECK-SAME: (%[[I:.*]]: i32, %[[H:.*]]: f16, %[[F:.*]]: f32)
// CHECK-NEXT: return %[[I]], %[[I]], %[[H]], %[[F]]
func.func @casts_cancel(%i: i32, %h: f16, %f: f32) -> (i32, i32, f16, f32) {
  %w = arith.extsi %i : i32 to i64
  %0 = arith.trunci %w : i64 to i32
  %x = arith.index_cast %i : i32 to index
  %1 = arith.index_cast %x : index to i32
  %e = arith.extf %h : f16 to f32
  %2 = arith.truncf %e : f32 to f16
  %b = arith.bitcast %f : f32 to i32
  %3 = arith.bitcast %b : i32 to f32
  return %0, %1, %2, %3 : i32, i32, f16, f32
}

// Integers compared as floats; a fraction moves the bound towards 0.
// CHECK-LABEL: func.func @compared_as_floats
// CHECK-SAME: (%[[X:.*]]: i8, %[[U:.*]]: i8, %[[L:.*]]: i64)
// CHECK-DAG: %[[TRUE:.*]] = arith.constant true
// CHECK-DAG: %[[FALSE:.*]] = arith.constant false
// CHECK-DAG: %[[P4:.*]] = arith.constant 4 : i8
// CHECK-DAG: %[[N4:.*]] = arith.constant -4 : i8
// CHECK-DAG: %[[C200:.*]] = arith.constant -56 : i8
// CHECK: %[[A:.*]] = arith.cmpi sle, %[[X]], %[[P4]]
// CHECK: %[[B:.*]] = arith.cmpi slt, %[[X]], %[[N4]]
// CHECK: %[[C:.*]] = arith.cmpi sge, %[[X]], %[[N4]]
// CHECK: %[[D:.*]] = arith.cmpi ult, %[[U]], %[[C200]]
// CHECK: %[[E:.*]] = arith.cmpf olt
// CHECK: return %[[A]], %[[B]], %[[C]], %[[D]], %[[FALSE]], %[[TRUE]], %[[TRUE]], %[[E]]
func.func @compared_as_floats(%x: i8, %u: i8, %l: i64) -> (i1, i1, i1, i1, i1, i1, i1, i1) {
  %fraction = arith.constant 4.4 : f32
  %minus = arith.constant -4.4 : f32
  %c200 = arith.constant 200.0 : f32
  %large = arith.constant 1.0e10 : f32
  %s = arith.sitofp %x : i8 to f32
  %t = arith.uitofp %u : i8 to f32
  %w = arith.sitofp %l : i64 to f32
  %0 = arith.cmpf olt, %s, %fraction : f32
  %1 = arith.cmpf ole, %s, %minus : f32
  %2 = arith.cmpf uge, %s, %minus : f32
  %3 = arith.cmpf olt, %t, %c200 : f32
  %4 = arith.cmpf oeq, %s, %fraction : f32
  %5 = arith.cmpf olt, %s, %c200 : f32
  %6 = arith.cmpf oge, %t, %minus : f32
  %7 = arith.cmpf olt, %w, %large : f32
  return %0, %1, %2, %3, %4, %5, %6, %7 : i1, i1, i1, i1, i1, i1, i1, i1
}
