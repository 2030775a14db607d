// What is wrong may be read on demand; a pass sees it then, and the verifier after it.
// RUN: not tdopt %s 2>&1 | filecheck %s --check-prefix=INPUT
// RUN: tdopt %s --mlir-very-unsafe-disable-verifier-on-parsing --mlir-print-op-generic | filecheck %s
// RUN: not tdopt %s --mlir-very-unsafe-disable-verifier-on-parsing --strip-debuginfo --mlir-pass-pipeline-crash-reproducer=%t.mlir 2>&1 | filecheck %s --check-prefix=PASS
// RUN: tdopt %s --mlir-very-unsafe-disable-verifier-on-parsing --strip-debuginfo --verify-each=false --mlir-print-op-generic | filecheck %s
// RUN: tdopt %s --mlir-very-unsafe-disable-verifier-on-parsing --mlir-disable-threading --verify-roundtrip --mlir-print-op-generic | filecheck %s

// INPUT: verifier-flags.mlir:[[#@LINE + 5]]:3: error:
// CHECK: "arith.constant"() <{value = 1 : i64}> : () -> i32
// PASS: error: pass 'strip-debuginfo' broke an invariant on 'builtin.module': it left invalid IR:
// PASS: note: reproducer generated at '{{.*}}.mlir'
func.func @f() {
  "arith.constant"() <{value = 1 : i64}> : () -> i32
  return
}
