// Two reads of the core's number are one; a barrier stays, and no access moves across it.
// RUN: tdopt %s --cse --canonicalize | filecheck %s

// CHECK-LABEL: func.func @cores(
// CHECK-NEXT: %[[CORE:.*]] = pulp.core_id
// CHECK-NEXT: memref.store
// CHECK-NEXT: pulp.barrier
// CHECK-NEXT: memref.load
// CHECK-NEXT: memref.store
// CHECK-NEXT: pulp.barrier
// CHECK-NEXT: pulp.barrier
// CHECK-NEXT: return
func.func @cores(%out: memref<8xindex, "L1">) {
  %a = pulp.core_id
  memref.store %a, %out[%a] : memref<8xindex, "L1">
  pulp.barrier
  %b = pulp.core_id
  %read = memref.load %out[%b] : memref<8xindex, "L1">
  memref.store %read, %out[%a] : memref<8xindex, "L1">
  pulp.barrier
  pulp.barrier
  return
}
