// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | filecheck %s --check-prefix=GENERIC

// CHECK-LABEL: func.func @cores(
func.func @cores(%out: memref<8xindex, "L1">) {
  // CHECK: %[[CORE:.*]] = pulp.core_id{{$}}
  // GENERIC: "pulp.core_id"() : () -> index
  %core = pulp.core_id
  // CHECK-NEXT: memref.store %[[CORE]]
  memref.store %core, %out[%core] : memref<8xindex, "L1">
  // CHECK-NEXT: pulp.barrier{{$}}
  // GENERIC: "pulp.barrier"() : () -> ()
  pulp.barrier
  return
}
