// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse),canonicalize,symbol-dce)' --mlir-timing -o %t.mlir 2>&1 | filecheck %s --check-prefix=TREE --match-full-lines
// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse),cse)' --mlir-timing --mlir-timing-display=list -o %t.mlir 2>&1 | filecheck %s --check-prefix=LIST
// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse),cse,symbol-dce)' --mlir-pass-statistics -o %t.mlir 2>&1 | filecheck %s --check-prefix=PIPELINE --match-full-lines --strict-whitespace
// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse),cse,symbol-dce)' --mlir-pass-statistics --mlir-pass-statistics-display=list -o %t.mlir 2>&1 | filecheck %s --check-prefix=MERGED --match-full-lines --strict-whitespace

// TREE: {{=+-+=+}}
// TREE-NEXT: ... Execution time report ...
// TREE-NEXT: {{=+-+=+}}
// TREE-NEXT: Total Execution Time: {{[0-9]+\.[0-9]+}} seconds
// TREE-EMPTY:
// TREE-NEXT: ----User Time---- ----Wall Time---- ----Name----
// TREE-NEXT: {{.*%\)  Parser}}
// TREE-NEXT: {{.*%\)  'func.func' Pipeline}}
// TREE-NEXT: {{.*%\)    cse}}
// TREE-NEXT: {{.*%\)  canonicalize}}
// TREE-NEXT: {{.*%\)  symbol-dce}}
// TREE-NEXT: {{.*%\)  Output}}
// TREE-NEXT: {{.*%\)  Rest}}
// TREE-NEXT: {{.*}}(100.0%) {{.*}}(100.0%) Total

// Both runs of cse are one line.
// LIST-COUNT-1: {{  cse$}}
// LIST-NOT: {{  cse$}}
// LIST: {{  Total$}}

//      PIPELINE:'func.func' Pipeline
// PIPELINE-NEXT:  cse
// PIPELINE-NEXT:    (S) 0 dead   - operations without uses erased
// PIPELINE-NEXT:    (S) 1 merged - operations replaced by an equal one
// PIPELINE-NEXT:cse
// PIPELINE-NEXT:  (S) 0 dead   - operations without uses erased
// PIPELINE-NEXT:  (S) 0 merged - operations replaced by an equal one
// PIPELINE-NEXT:symbol-dce
// PIPELINE-NEXT:  (S) 0 erased - symbols erased

//      MERGED:cse
// MERGED-NEXT:  (S) 0 dead   - operations without uses erased
// MERGED-NEXT:  (S) 1 merged - operations replaced by an equal one
// MERGED-NEXT:symbol-dce

func.func @f(%a: i32) -> (i32, i32) {
  %0 = arith.muli %a, %a : i32
  %1 = arith.muli %a, %a : i32
  return %0, %1 : i32, i32
}
