// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK-LABEL: rv.func @straight(%{{.*}}: !rv.reg<a0>, %{{.*}}: !rv.freg<fa0>) {
rv.func @straight(%p: !rv.reg<a0>, %x: !rv.freg<fa0>) {
  // CHECK-NEXT: %[[ZERO:.*]] = rv.register : !rv.reg<zero>
  %zero = rv.register : !rv.reg<zero>
  // CHECK-NEXT: %[[N:.*]] = rv.li 4660 : i32 -> !rv.reg
  %n = rv.li 4660 : i32 -> !rv.reg
  // CHECK-NEXT: %[[Y:.*]] = rv.load flw %{{.*}}, 8 : (!rv.reg<a0>) -> !rv.freg
  %y = rv.load flw %p, 8 : (!rv.reg<a0>) -> !rv.freg
  // CHECK-NEXT: rv.compute fmadd_s %{{.*}}, %[[Y]], %{{.*}} : (!rv.freg<fa0>, !rv.freg, !rv.freg<fa0>) -> !rv.freg
  %z = rv.compute fmadd_s %x, %y, %x : (!rv.freg<fa0>, !rv.freg, !rv.freg<fa0>) -> !rv.freg
  // CHECK-NEXT: %[[C:.*]] = rv.copy %[[N]] : !rv.reg -> !rv.reg<t0>
  %c = rv.copy %n : !rv.reg -> !rv.reg<t0>
  // CHECK-NEXT: rv.store sw %[[C]], %{{.*}}, 4 : (!rv.reg<t0>, !rv.reg<a0>) -> ()
  rv.store sw %c, %p, 4 : (!rv.reg<t0>, !rv.reg<a0>) -> ()
  // CHECK-NEXT: %[[W:.*]]:2 = rv.load_post p_lw_post %{{.*}}, 4 : (!rv.reg<a0>) -> (!rv.reg, !rv.reg)
  %w, %q = rv.load_post p_lw_post %p, 4 : (!rv.reg<a0>) -> (!rv.reg, !rv.reg)
  // CHECK-NEXT: rv.store_post p_sw_post %[[W]]#0, %[[W]]#1, 4 : (!rv.reg, !rv.reg) -> !rv.reg
  %r = rv.store_post p_sw_post %w, %q, 4 : (!rv.reg, !rv.reg) -> !rv.reg
  // CHECK-NEXT: rv.return
  rv.return
}

// CHECK-LABEL: rv.func @control(
rv.func @control(%a: !rv.reg<a0>, %b: !rv.reg<a1>) {
  // CHECK: rv.for 10 (%{{.*}} : !rv.reg = %{{.*}} : !rv.reg<a0>) {
  // CHECK: rv.yield %{{.*}} : !rv.reg
  %end = rv.for 10 (%q : !rv.reg = %a : !rv.reg<a0>) {
    %next = rv.compute addi %q, 4 : (!rv.reg) -> !rv.reg
    rv.yield %next : !rv.reg
  }
  %zero = rv.register : !rv.reg<zero>
  // CHECK: rv.do_while (%{{.*}} : !rv.reg = %{{.*}} : !rv.reg<a1>) {
  // CHECK: rv.continue_if bne %{{.*}}, %{{.*}} (%{{.*}}) : !rv.reg, !rv.reg<zero>, !rv.reg
  %done = rv.do_while (%i : !rv.reg = %b : !rv.reg<a1>) {
    %next = rv.compute addi %i, -1 : (!rv.reg) -> !rv.reg
    rv.continue_if bne %next, %zero (%next) : !rv.reg, !rv.reg<zero>, !rv.reg
  }
  // CHECK: rv.if blt %{{.*}}, %{{.*}} : !rv.reg<a0>, !rv.reg<a1> -> !rv.reg {
  // CHECK: } else {
  %least = rv.if blt %a, %b : !rv.reg<a0>, !rv.reg<a1> -> !rv.reg {
    %c = rv.copy %a : !rv.reg<a0> -> !rv.reg
    rv.yield %c : !rv.reg
  } else {
    %d = rv.copy %b : !rv.reg<a1> -> !rv.reg
    rv.yield %d : !rv.reg
  }
  rv.return
}
