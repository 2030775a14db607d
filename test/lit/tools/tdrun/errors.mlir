// RUN: tdrun --help | filecheck %s --check-prefix=HELP
// HELP: usage: tdrun FILE.mlir [options]
// RUN: tdrun --version | filecheck %s --check-prefix=VERSION
// VERSION: {{^tdrun [^ ]+}}

// RUN: not tdrun %t-none.mlir 2>&1 | filecheck %s --check-prefix=NO-FILE
// NO-FILE: tdrun: error: '{{.*}}-none.mlir': no such file or directory

// RUN: echo "func.func @f() { return 1 }" | not tdrun - 2>&1 | filecheck %s --check-prefix=SYNTAX
// SYNTAX: <stdin>:1:{{[0-9]+}}: error:

// RUN: tdrun %s --entry=one --outputs=%t.npz
// RUN: not tdrun %s --entry=two --inputs=%t.npz 2>&1 | filecheck %s --check-prefix=SHAPE
// SHAPE: tdrun: error: array 'result0' holds floats of shape (3), but argument 0 of @two is tensor<2xf32>
// RUN: not tdrun %s --entry=label --inputs=%t.npz 2>&1 | filecheck %s --check-prefix=KIND
// KIND: tdrun: error: array 'result0' holds floats of shape (3), but argument 0 of @label is tensor<3xi64>

// RUN: not tdrun %s --entry=two --inputs=%s 2>&1 | filecheck %s --check-prefix=NO-ARCHIVE
// NO-ARCHIVE: tdrun: error: '{{.*}}errors.mlir' is not a NumPy archive

// RUN: not tdrun %s --entry=one --cores=0 2>&1 | filecheck %s --check-prefix=CORES
// CORES: tdrun: error: --cores takes a positive whole number, got '0'

// A fault of the program is shown where it happens, and nothing is written.
// RUN: rm -rf %t-fault.npz
// RUN: not tdrun %s --entry=beyond --outputs=%t-fault.npz 2>&1 | filecheck %s --check-prefix=FAULT
// RUN: not ls %t-fault.npz

func.func @one() -> tensor<3xf32> {
  %0 = arith.constant dense<1.0> : tensor<3xf32>
  return %0 : tensor<3xf32>
}
func.func @two(%a: tensor<2xf32>) {
  return
}
func.func @label(%a: tensor<3xi64>) {
  return
}
func.func @beyond() -> f32 {
  %c4 = arith.constant 4 : index
  %0 = memref.alloc() : memref<4xf32, "L1">
  // FAULT: errors.mlir:[[#@LINE + 2]]:8: error:
  // FAULT-NEXT: memref.load %0[%c4]
  %1 = memref.load %0[%c4] : memref<4xf32, "L1">
  return %1 : f32
}
