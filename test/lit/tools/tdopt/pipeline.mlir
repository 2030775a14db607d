// Flags of passes run in order; those of functions are nested by themselves.
// RUN: tdopt %s --cse --tile=l1-bytes=65536 --fuse --canonicalize --dump-pass-pipeline -o %t.mlir 2>&1 | filecheck %s
// RUN: tdopt %s -cse -fuse -dump-pass-pipeline -o %t.mlir 2>&1 | filecheck %s --check-prefix=SHORT
// RUN: tdopt %s --pass-pipeline='builtin.module( func.func( cse ), canonicalize )' --dump-pass-pipeline -o %t.mlir 2>&1 | filecheck %s --check-prefix=TEXT
// RUN: not tdopt %s --pass-pipeline='func.func(cse)' 2>&1 | filecheck %s --check-prefix=ANCHOR

// CHECK: Pass Manager with 3 passes:
// CHECK-NEXT: builtin.module(
// CHECK-NEXT: {{^  cse,$}}
// CHECK-NEXT: {{^  func.func\($}}
// CHECK-NEXT: {{^    tile\{l1-bytes=65536 cores=8\},$}}
// CHECK-NEXT: {{^    fuse$}}
// CHECK-NEXT: {{^  \),$}}
// CHECK-NEXT: {{^  canonicalize}}
// CHECK: {{^\)$}}

// SHORT: Pass Manager with 2 passes:
// SHORT-NEXT: builtin.module(
// SHORT-NEXT: cse,
// SHORT-NEXT: func.func(
// SHORT-NEXT: fuse
// SHORT-NEXT: )

// TEXT: builtin.module(
// TEXT-NEXT: func.func(
// TEXT-NEXT: cse
// TEXT-NEXT: ),
// TEXT-NEXT: canonicalize
// ANCHOR: error: the pipeline runs on 'func.func', but the input is 'builtin.module'

func.func @f() {
  return
}
