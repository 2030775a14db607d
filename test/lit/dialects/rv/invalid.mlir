// RUN: tdopt %s --split-input-file --verify-diagnostics

rv.func @f(%a: !rv.reg<a0>, %x: !rv.freg<fa0>) {
  // expected-error @below {{'rv.compute' op add reads 2 registers, not 1}}
  %0 = "rv.compute"(%a) <{opcode = #rv.add}> : (!rv.reg<a0>) -> !rv.reg
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>, %x: !rv.freg<fa0>) {
  // expected-error @below {{'rv.compute' op operand #0 of fadd.s must be a float register, but got '!rv.reg<a0>'}}
  %0 = rv.compute fadd_s %a, %x : (!rv.reg<a0>, !rv.freg<fa0>) -> !rv.freg
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.compute' op lw accesses memory or jumps}}
  %0 = rv.compute lw %a, 4 : (!rv.reg<a0>) -> !rv.reg
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.compute' op immediate 5000 of addi is not a multiple of 1 from -2048 to 2047}}
  %0 = rv.compute addi %a, 5000 : (!rv.reg<a0>) -> !rv.reg
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.copy' op copies '!rv.reg<a0>' to '!rv.freg'}}
  %0 = rv.copy %a : !rv.reg<a0> -> !rv.freg
  rv.return
}

// -----

rv.func @f() {
  // expected-error @below {{'rv.li' op result #0 must be integer register, but got '!rv.freg'}}
  %0 = "rv.li"() <{value = 1 : i32}> : () -> !rv.freg
  rv.return
}

// -----

rv.func @f() {
  // expected-error @below {{'rv.register' op result #0 must be integer register, but got 'i32'}}
  %0 = "rv.register"() : () -> i32
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.load' op sw reads 2 registers, not 1}}
  %0 = "rv.load"(%a) <{opcode = #rv.sw, immediate = 4 : i32}> : (!rv.reg<a0>) -> !rv.reg
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.load' op result #0 of flw must be a float register, but got '!rv.reg'}}
  %0 = rv.load flw %a, 4 : (!rv.reg<a0>) -> !rv.reg
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.store' op lw reads 1 registers, not 2}}
  "rv.store"(%a, %a) <{opcode = #rv.lw, immediate = 4 : i32}> : (!rv.reg<a0>, !rv.reg<a0>) -> ()
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.load_post' op lw increments no base}}
  %0, %1 = rv.load_post lw %a, 4 : (!rv.reg<a0>) -> (!rv.reg, !rv.reg)
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.store_post' op sw increments no base}}
  %0 = rv.store_post sw %a, %a, 4 : (!rv.reg<a0>, !rv.reg<a0>) -> !rv.reg
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.for' op runs 0 times}}
  %0 = rv.for 0 (%q : !rv.reg = %a : !rv.reg<a0>) {
    rv.yield %q : !rv.reg
  }
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.for' op has 1 results, but the body yields 0 values}}
  %0 = rv.for 4 (%q : !rv.reg = %a : !rv.reg<a0>) {
    rv.yield
  }
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'add' is no conditional branch}}
  %0 = rv.if add %a, %a : !rv.reg<a0>, !rv.reg<a0> -> !rv.reg {
    rv.yield %a : !rv.reg<a0>
  } else {
    rv.yield %a : !rv.reg<a0>
  }
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  %0 = rv.do_while (%i : !rv.reg = %a : !rv.reg<a0>) {
    // expected-error @below {{'add' is no conditional branch}}
    rv.continue_if add %i, %a (%i) : !rv.reg, !rv.reg<a0>, !rv.reg
  }
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.do_while' op ends in 'rv.yield', which is not for this loop}}
  %0 = rv.do_while (%i : !rv.reg = %a : !rv.reg<a0>) {
    rv.yield %i : !rv.reg
  }
  rv.return
}

// -----

// expected-error @below {{'rv.func' op argument #0 must be a register, but is 'i32'}}
rv.func @f(%a: i32) {
  rv.return
}

// -----

rv.func @f(%a: !rv.reg<a0>) {
  // expected-error @below {{'rv.return' op needs 0 operands, has 1}}
  "rv.return"(%a) : (!rv.reg<a0>) -> ()
}
