// Flags of passes run in order; those of functions are nested by themselves.
// RUN: tdopt %s --cse --tile=l1-bytes=65536 --fuse --canonicalize --dump-pass-pipeline -o %t.mlir 2>&1 | filecheck %s
// RUN: tdopt %s -cse -fuse -dump-pass-pipeline -o %t.mlir 2>&1 | filecheck %s --check-prefix=SHORT
// RUN: tdopt %s --pass-pipeline='builtin.module( func.func( cse ), canonicalize )' --dump-pass-pipeline -o %t.mlir 2>&1 | filecheck %s --check-prefix=TEXT
// RUN: not tdopt %s --pass-pipeline='func.func(cse)' 2>&1 | filecheck %s --check-prefix=ANCHOR

// CHECK: builtin.module(cse,func.func(tile{l1-bytes=65536},fuse),canonicalize)
// SHORT: builtin.module(cse,func.func(fuse))
// TEXT: builtin.module(func.func(cse),canonicalize)
// ANCHOR: error: the pipeline runs on 'func.func', but the input is 'builtin.module'

func.func @f() {
  return
}
