// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @floats(%a: f32) {
  // expected-error @below {{'arith.andi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.andi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.andi' op result #0 must be signless-integer-like, but got 'f32'}}
  %0 = arith.andi %a, %a : f32
  // expected-error @below {{'arith.ceildivsi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.ceildivsi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.ceildivsi' op result #0 must be signless-integer-like, but got 'f32'}}
  %1 = arith.ceildivsi %a, %a : f32
  // expected-error @below {{'arith.ceildivui' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.ceildivui' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.ceildivui' op result #0 must be signless-integer-like, but got 'f32'}}
  %2 = arith.ceildivui %a, %a : f32
  // expected-error @below {{'arith.divsi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.divsi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.divsi' op result #0 must be signless-integer-like, but got 'f32'}}
  %3 = arith.divsi %a, %a : f32
  // expected-error @below {{'arith.divui' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.divui' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.divui' op result #0 must be signless-integer-like, but got 'f32'}}
  %4 = arith.divui %a, %a : f32
  // expected-error @below {{'arith.floordivsi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.floordivsi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.floordivsi' op result #0 must be signless-integer-like, but got 'f32'}}
  %5 = arith.floordivsi %a, %a : f32
  // expected-error @below {{'arith.maxsi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.maxsi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.maxsi' op result #0 must be signless-integer-like, but got 'f32'}}
  %6 = arith.maxsi %a, %a : f32
  // expected-error @below {{'arith.maxui' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.maxui' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.maxui' op result #0 must be signless-integer-like, but got 'f32'}}
  %7 = arith.maxui %a, %a : f32
  // expected-error @below {{'arith.minsi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.minsi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.minsi' op result #0 must be signless-integer-like, but got 'f32'}}
  %8 = arith.minsi %a, %a : f32
  // expected-error @below {{'arith.minui' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.minui' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.minui' op result #0 must be signless-integer-like, but got 'f32'}}
  %9 = arith.minui %a, %a : f32
  // expected-error @below {{'arith.muli' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.muli' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.muli' op result #0 must be signless-integer-like, but got 'f32'}}
  %10 = arith.muli %a, %a : f32
  // expected-error @below {{'arith.ori' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.ori' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.ori' op result #0 must be signless-integer-like, but got 'f32'}}
  %11 = arith.ori %a, %a : f32
  // expected-error @below {{'arith.remsi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.remsi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.remsi' op result #0 must be signless-integer-like, but got 'f32'}}
  %12 = arith.remsi %a, %a : f32
  // expected-error @below {{'arith.remui' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.remui' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.remui' op result #0 must be signless-integer-like, but got 'f32'}}
  %13 = arith.remui %a, %a : f32
  // expected-error @below {{'arith.shli' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.shli' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.shli' op result #0 must be signless-integer-like, but got 'f32'}}
  %14 = arith.shli %a, %a : f32
  // expected-error @below {{'arith.shrsi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.shrsi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.shrsi' op result #0 must be signless-integer-like, but got 'f32'}}
  %15 = arith.shrsi %a, %a : f32
  // expected-error @below {{'arith.shrui' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.shrui' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.shrui' op result #0 must be signless-integer-like, but got 'f32'}}
  %16 = arith.shrui %a, %a : f32
  // expected-error @below {{'arith.subi' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.subi' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.subi' op result #0 must be signless-integer-like, but got 'f32'}}
  %17 = arith.subi %a, %a : f32
  // expected-error @below {{'arith.xori' op operand #0 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.xori' op operand #1 must be signless-integer-like, but got 'f32'}}
  // expected-error @below {{'arith.xori' op result #0 must be signless-integer-like, but got 'f32'}}
  %18 = arith.xori %a, %a : f32
  return
}

// -----

func.func @integers(%a: i32) {
  // expected-error @below {{'arith.addf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.addf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.addf' op result #0 must be floating-point-like, but got 'i32'}}
  %0 = arith.addf %a, %a : i32
  // expected-error @below {{'arith.divf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.divf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.divf' op result #0 must be floating-point-like, but got 'i32'}}
  %1 = arith.divf %a, %a : i32
  // expected-error @below {{'arith.maximumf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.maximumf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.maximumf' op result #0 must be floating-point-like, but got 'i32'}}
  %2 = arith.maximumf %a, %a : i32
  // expected-error @below {{'arith.maxnumf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.maxnumf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.maxnumf' op result #0 must be floating-point-like, but got 'i32'}}
  %3 = arith.maxnumf %a, %a : i32
  // expected-error @below {{'arith.minimumf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.minimumf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.minimumf' op result #0 must be floating-point-like, but got 'i32'}}
  %4 = arith.minimumf %a, %a : i32
  // expected-error @below {{'arith.minnumf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.minnumf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.minnumf' op result #0 must be floating-point-like, but got 'i32'}}
  %5 = arith.minnumf %a, %a : i32
  // expected-error @below {{'arith.subf' op operand #0 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.subf' op operand #1 must be floating-point-like, but got 'i32'}}
  // expected-error @below {{'arith.subf' op result #0 must be floating-point-like, but got 'i32'}}
  %6 = arith.subf %a, %a : i32
  return
}

// -----

func.func @widths(%a: i32, %x: f32) {
  // expected-error @below {{'arith.extsi' op cannot cast 'i32' to 'i16': the result must be wider}}
  %0 = arith.extsi %a : i32 to i16
  // expected-error @below {{'arith.extui' op cannot cast 'i32' to 'i32': the result must be wider}}
  %1 = arith.extui %a : i32 to i32
  // expected-error @below {{'arith.index_castui' op cannot cast 'i32' to 'i64': exactly one of the types must be index}}
  %4 = arith.index_castui %a : i32 to i64
  // expected-error @below {{'arith.truncf' op cannot cast 'f32' to 'f64': the result must be narrower}}
  %5 = arith.truncf %x : f32 to f64
  return
}

// -----

func.func @kinds(%a: i32, %x: f32) {
  // expected-error @below {{'arith.fptosi' op operand #0 must be floating-point-like, but got 'i32'}}
  %2 = arith.fptosi %a : i32 to i32
  // expected-error @below {{'arith.fptoui' op result #0 must be signless-fixed-width-integer-like, but got 'f32'}}
  %3 = arith.fptoui %x : f32 to f32
  // expected-error @below {{'arith.uitofp' op operand #0 must be signless-fixed-width-integer-like, but got 'f32'}}
  %6 = arith.uitofp %x : f32 to f32
  return
}

// -----

func.func @extended(%a: i32, %b: i64) {
  // expected-error @below {{'arith.addui_extended' op requires the same type for both operands and the sum, got 'i32', 'i64' and 'i32'}}
  %0:2 = "arith.addui_extended"(%a, %b) : (i32, i64) -> (i32, i1)
  // expected-error @below {{'arith.mulsi_extended' op requires the same type for all operands and results, got 'i32', 'i32', 'i32' and 'i64'}}
  %1:2 = "arith.mulsi_extended"(%a, %a) : (i32, i32) -> (i32, i64)
  // expected-error @below {{'arith.mului_extended' op requires the same type for all operands and results, got 'i32', 'i64', 'i32' and 'i32'}}
  %2:2 = "arith.mului_extended"(%a, %b) : (i32, i64) -> (i32, i32)
  return
}
