// RUN: tdopt %s --split-input-file --no-implicit-module --cse --output-split-marker='// next' | filecheck %s --match-full-lines
// RUN: tdopt %s --split-input-file | filecheck %s --check-prefix=MODULE
// RUN: not tdopt %s --no-implicit-module 2>&1 | filecheck %s --check-prefix=TWO

// MODULE: {{^}}module {
// MODULE: {{^}}// -----
// TWO: implicit-module.mlir:0:0: error: source must contain a single top-level operation, found: 2

//      CHECK: func.func @f() {
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-EMPTY:
// CHECK-NEXT: // next
func.func @f() {
  return
}

// -----

// CHECK-NEXT: module {
// CHECK-NEXT: }
module {
}
