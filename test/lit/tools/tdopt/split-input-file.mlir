// RUN: tdopt %s --split-input-file | filecheck %s
// RUN: tdopt %s --split-input-file --mlir-print-debuginfo | filecheck %s --check-prefix=PLACES
// RUN: not tdopt %s 2>&1 | filecheck %s --check-prefix=WHOLE
// RUN: not tdopt %s --split-input-file="// elsewhere" 2>&1 | filecheck %s --check-prefix=WHOLE

// CHECK:      module {
// CHECK-NEXT:   func.func private @f()
// CHECK-NEXT: }
// CHECK-EMPTY:
// CHECK-NEXT: // -----
// CHECK-NEXT: module {
// CHECK-NEXT:   func.func private @f()
// CHECK-NEXT: }

// WHOLE: split-input-file.mlir:[[#@LINE + 8]]:1: error: redefinition of symbol 'f'

// Lines are those of the file.
// PLACES: loc("{{.*}}split-input-file.mlir":[[#@LINE + 2]]:1)
// PLACES: loc("{{.*}}split-input-file.mlir":[[#@LINE + 4]]:1)
func.func private @f()
// -----

func.func private @f()
