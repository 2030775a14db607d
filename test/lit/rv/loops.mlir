// RUN: tdopt %s --rv-unroll-loops --rv-post-increment --split-input-file | filecheck %s

// Offsets take the place of increments.

// CHECK-LABEL: rv.func @unrolled
// CHECK: rv.for 64 (%[[P:[a-z0-9]+]] : !rv.reg
// CHECK: rv.load flw %[[P]], 0
// CHECK: rv.load flw %[[P]], 4
// CHECK: rv.load flw %[[P]], 8
// CHECK: rv.compute addi %[[P]],
// CHECK-NOT: rv.compute addi
// CHECK: rv.yield
rv.func @unrolled(%a: !rv.reg<a0>) {
  %r = rv.for 256 (%p : !rv.reg = %a : !rv.reg<a0>) {
    %x = rv.load flw %p, 0 : (!rv.reg) -> !rv.freg
    rv.store fsw %x, %p, 1024 : (!rv.freg, !rv.reg) -> ()
    %q = rv.compute addi %p, 4 : (!rv.reg) -> !rv.reg
    rv.yield %q : !rv.reg
  }
  rv.return
}

// -----

// The last access of an iteration increments the pointer, which starts at its address.

// CHECK-LABEL: rv.func @incremented
// CHECK: %[[START:[a-z0-9]+]] = rv.compute addi %arg0, 100
// CHECK: rv.for 67 (%[[P:[a-z0-9]+]] : !rv.reg = %[[START]] : !rv.reg)
// CHECK-NEXT: rv.load lw %[[P]], -100
// CHECK-NEXT: rv.store_post p_sw_post {{.*}}, %[[P]], 4
// CHECK-NEXT: rv.yield
rv.func @incremented(%a: !rv.reg<a0>) {
  %r = rv.for 67 (%p : !rv.reg = %a : !rv.reg<a0>) {
    %x = rv.load lw %p, 0 : (!rv.reg) -> !rv.reg
    rv.store sw %x, %p, 100 : (!rv.reg, !rv.reg) -> ()
    %q = rv.compute addi %p, 4 : (!rv.reg) -> !rv.reg
    rv.yield %q : !rv.reg
  }
  rv.return
}
