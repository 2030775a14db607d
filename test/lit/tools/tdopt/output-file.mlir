// RUN: rm -rf %t && mkdir %t
// RUN: tdopt %s -o %t/out.mlir | filecheck %s --check-prefix=NOTHING --allow-empty
// RUN: filecheck %s <%t/out.mlir
// NOTHING-NOT: {{.}}
// CHECK: func.func private @declared()

// With an error the file stays as it is, and no other file is left behind.
// RUN: not tdopt %S/errors.mlir --split-input-file -o %t/out.mlir
// RUN: not tdopt %S/errors.mlir --split-input-file -o %t/other.mlir
// RUN: ls -A %t | filecheck %s --check-prefix=FILES
// RUN: filecheck %s <%t/out.mlir
// FILES-NOT: {{.}}
// FILES:     {{^}}out.mlir{{$}}
// FILES-NOT: {{.}}

// RUN: tdopt %s -o /dev/null
// RUN: not tdopt %s -o %t/none/out.mlir 2>&1 | filecheck %s --check-prefix=FOLDER
// FOLDER: tdopt: error: '{{.*}}none/out.mlir': no such file or directory

func.func private @declared()
