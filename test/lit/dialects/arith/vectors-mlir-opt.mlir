// As many operations of each kind are left on vectors, tensors and wide integers as by mlir-opt.
// REQUIRES: mlir-opt
// RUN: tdopt %S/vectors.mlir --canonicalize --print-op-stats -o %t.mlir 2> %t.ours
// RUN: mlir-opt-22 %S/vectors.mlir --canonicalize --print-op-stats -o %t.mlir 2> %t.theirs
// RUN: diff %t.ours %t.theirs
