// RUN: tdopt %s --allow-unregistered-dialect | filecheck %s
// RUN: not tdopt %s 2>&1 | filecheck %s --check-prefix=REFUSED

// CHECK: "other.op"() {a = #other.b} : () -> !other.type
// REFUSED: unregistered.mlir:[[#@LINE + 1]]:1: error: {{.*}}other.op
"other.op"() {a = #other<b>} : () -> !other.type
