// What these flags print is what mlir-opt prints, byte for byte.
// REQUIRES: mlir-opt
// RUN: tdopt %S/print-flags.mlir --allow-unregistered-dialect --mlir-print-value-users -o %t.ours
// RUN: mlir-opt-22 %S/print-flags.mlir --allow-unregistered-dialect --mlir-print-value-users -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-flags.mlir --allow-unregistered-dialect --mlir-print-value-users --mlir-print-op-generic -o %t.ours
// RUN: mlir-opt-22 %S/print-flags.mlir --allow-unregistered-dialect --mlir-print-value-users --mlir-print-op-generic -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-flags.mlir --allow-unregistered-dialect --mlir-print-unique-ssa-ids -o %t.ours
// RUN: mlir-opt-22 %S/print-flags.mlir --allow-unregistered-dialect --mlir-print-unique-ssa-ids -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-flags.mlir --allow-unregistered-dialect --mlir-use-nameloc-as-prefix -o %t.ours
// RUN: mlir-opt-22 %S/print-flags.mlir --allow-unregistered-dialect --mlir-use-nameloc-as-prefix -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-flags.mlir --allow-unregistered-dialect --mlir-use-nameloc-as-prefix --mlir-print-op-generic -o %t.ours
// RUN: mlir-opt-22 %S/print-flags.mlir --allow-unregistered-dialect --mlir-use-nameloc-as-prefix --mlir-print-op-generic -o %t.theirs
// RUN: diff %t.ours %t.theirs
