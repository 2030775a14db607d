// RUN: tdopt %s --canonicalize --cse --mlir-print-ir-before=cse --mlir-print-ir-after-all -o %t.mlir 2>&1 | filecheck %s
// RUN: tdopt %s --canonicalize --cse --mlir-print-ir-after-change -o %t.mlir 2>&1 | filecheck %s --check-prefix=CHANGE

// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse))' --mlir-print-ir-before=cse,canonicalize --mlir-print-ir-module-scope -o %t.mlir 2>&1 | filecheck %s --check-prefix=SCOPE
// RUN: rm -rf %t.tree
// RUN: tdopt %s --pass-pipeline='builtin.module(func.func(cse,canonicalize),symbol-dce)' --mlir-print-ir-before-all --mlir-print-ir-after-all --mlir-print-ir-tree-dir=%t.tree -o %t.mlir
// RUN: filecheck %s --check-prefix=TREE --input-file=%t.tree/builtin_module_no-symbol-name/func_func_f/0_1_cse.mlir
// RUN: filecheck %s --check-prefix=ROOT --input-file=%t.tree/builtin_module_no-symbol-name/2_symbol-dce.mlir
// RUN: not tdopt %s --cse --mlir-print-ir-tree-dir 2>&1 | filecheck %s --check-prefix=DIR

// CHECK: // -----// IR Dump After CanonicalizePass (canonicalize) //----- //
// CHECK-NEXT: module {
// CHECK: // -----// IR Dump Before CsePass (cse) //----- //
// CHECK: arith.muli %arg0, %arg0
// CHECK: arith.muli %arg0, %arg0
// CHECK: // -----// IR Dump After CsePass (cse) //----- //
// CHECK: arith.muli %arg0, %arg0
// CHECK-NOT: arith.muli

// Nothing is there to canonicalize.
// CHANGE-NOT: CanonicalizePass
// CHANGE: // -----// IR Dump After CsePass (cse) //----- //
// CHANGE-NOT: IR Dump

// SCOPE: // -----// IR Dump Before CsePass (cse) ('func.func' operation: @f) //----- //
// SCOPE-NEXT: module {
// SCOPE-NEXT: func.func @f
// SCOPE: {{^}$}}
// SCOPE-EMPTY:
// SCOPE-EMPTY:
// SCOPE-NOT: IR Dump

// TREE: // -----// IR Dump After CsePass (cse) //----- //
// TREE-NEXT: func.func @f
// TREE-NOT: IR Dump

// ROOT: // -----// IR Dump After SymbolDcePass (symbol-dce) //----- //
// ROOT-NEXT: module {

// DIR: tdopt: error: --mlir-print-ir-tree-dir needs a value: --mlir-print-ir-tree-dir=DIR

func.func @f(%a: i32) -> (i32, i32) {
  %0 = arith.muli %a, %a : i32
  %1 = arith.muli %a, %a : i32
  return %0, %1 : i32, i32
}
