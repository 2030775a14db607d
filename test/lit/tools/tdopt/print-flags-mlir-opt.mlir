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
// RUN: tdopt %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo -o %t.ours
// RUN: mlir-opt-22 %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo --mlir-print-local-scope -o %t.ours
// RUN: mlir-opt-22 %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo --mlir-print-local-scope -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=2 -o %t.ours
// RUN: mlir-opt-22 %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=2 -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=-1 -o %t.ours
// RUN: mlir-opt-22 %S/print-locations.mlir --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=-1 -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-locations.mlir --allow-unregistered-dialect --strip-debuginfo --mlir-print-debuginfo -o %t.ours
// RUN: mlir-opt-22 %S/print-locations.mlir --allow-unregistered-dialect --strip-debuginfo --mlir-print-debuginfo -o %t.theirs
// RUN: diff %t.ours %t.theirs
// RUN: tdopt %S/print-flags.mlir --allow-unregistered-dialect --print-op-stats -o %t.ir 2> %t.ours
// RUN: mlir-opt-22 %S/print-flags.mlir --allow-unregistered-dialect --print-op-stats -o %t.ir 2> %t.theirs
// RUN: diff %t.ours %t.theirs
