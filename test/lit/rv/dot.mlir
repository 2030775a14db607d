// RUN: tdopt %s --select-instructions | filecheck %s --check-prefix=SELECT
// RUN: tdopt %s --select-instructions --rv-count-loops --rv-schedule --rv-allocate-registers | filecheck %s --check-prefix=ALLOC
// RUN: tdopt %s --select-instructions --rv-unroll-loops | filecheck %s --check-prefix=UNROLL

// Two pointers step through the buffers; nothing else is left of the indices.

// SELECT-LABEL: rv.func @dot(%arg0: !rv.reg<a0>)
// SELECT: %[[A:[a-z0-9]+]] = rv.li 268435456 : i32 -> !rv.reg
// SELECT: rv.for 67 ({{.*}} : !rv.freg = {{.*}}, %[[P:[a-z0-9]+]] : !rv.reg = %[[A]] : !rv.reg, %[[Q:[a-z0-9]+]] : !rv.reg
// SELECT-NEXT: %[[X:[a-z0-9]+]] = rv.load flw %[[P]], 0
// SELECT-NEXT: %[[Y:[a-z0-9]+]] = rv.load flw %[[Q]], 0
// SELECT-NEXT: rv.compute fmadd_s %[[X]], %[[Y]],
// SELECT-NEXT: rv.compute addi %[[P]], 4
// SELECT-NEXT: rv.compute addi %[[Q]], 8
// SELECT-NEXT: rv.yield

// The loop unit counts, and the loop carries its values without copies.

// ALLOC-LABEL: rv.func @dot
// ALLOC: rv.for
// ALLOC-NOT: rv.copy
// ALLOC: rv.yield
// ALLOC: } attributes {hardware_loop = 0 : i32}
// ALLOC: rv.store fsw
// ALLOC: rv.return

// A prime count is not unrolled.

// UNROLL: rv.for 67
func.func @dot(%out: memref<f32, "L2">) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 67 : index
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<67xf32, "L1">
  %b = memref.alloc() {tdopt.offset = 4096 : i64} : memref<67x2xf32, "L1">
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (f32) {
    %x = memref.load %a[%i] : memref<67xf32, "L1">
    %y = memref.load %b[%i, %c0] : memref<67x2xf32, "L1">
    %t = math.fma %x, %y, %s : f32
    scf.yield %t : f32
  }
  memref.store %sum, %out[] : memref<f32, "L2">
  return
}
