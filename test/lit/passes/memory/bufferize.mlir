// RUN: tdopt %s --split-input-file --verify-diagnostics --bufferize | filecheck %s

#id = affine_map<(d0) -> (d0)>
// Arguments are in L2, the result is one more argument. What nothing reads later is overwritten.
// CHECK-LABEL: func.func @in_place
// CHECK-SAME:    (%[[X:.*]]: memref<8xf32, "L2"> {onnx.name = "x"}, %[[Y:.*]]: memref<8xf32, "L2"> {onnx.name = "y", tdopt.result})
// CHECK-NEXT:    %[[E:.*]] = memref.alloc() : memref<8xf32, "L1">
// CHECK-NEXT:    linalg.generic {{.*}} ins(%[[X]] : memref<8xf32, "L2">) outs(%[[E]] : memref<8xf32, "L1">)
// CHECK:         linalg.generic {{.*}} outs(%[[E]] : memref<8xf32, "L1">)
// CHECK:         memref.copy %[[E]], %[[Y]]
// CHECK-NEXT:    return
func.func @in_place(%x: tensor<8xf32> {onnx.name = "x"}) -> (tensor<8xf32> {onnx.name = "y"}) {
  %e = tensor.empty() {tdopt.space = "L1"} : tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = math.exp %a : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%0 : tensor<8xf32>) {
  ^bb0(%out: f32):
    %2 = arith.negf %out : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>
// An argument belongs to the caller, and the first result is returned: both are copied.
// CHECK-LABEL: func.func @read_later
// CHECK-SAME:    (%[[X:.*]]: memref<8xf32, "L2">, %[[R0:.*]]: memref<8xf32, "L2"> {tdopt.result}, %[[R1:.*]]: memref<8xf32, "L2"> {tdopt.result})
// CHECK:         memref.copy %[[X]], %[[A:.*]] : memref
// CHECK-NEXT:    linalg.generic {{.*}} outs(%[[A]] :
// CHECK:         memref.copy %[[A]], %[[B:.*]] : memref
// CHECK-NEXT:    linalg.generic {{.*}} outs(%[[B]] :
// CHECK:         memref.copy %[[A]], %[[R0]]
// CHECK-NEXT:    memref.copy %[[B]], %[[R1]]
func.func @read_later(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%x : tensor<8xf32>) {
  ^bb0(%out: f32):
    %2 = arith.negf %out : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%0 : tensor<8xf32>) {
  ^bb0(%out: f32):
    %2 = math.exp %out : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>
graph.parameter @w : tensor<8xf32> = dense<1.0> : tensor<8xf32> {trainable, onnx_name = "fc.w"}
// A parameter is updated where it is.
// CHECK:       memref.global @w : memref<8xf32, "L2"> = dense<1.000000e+00> {onnx_name = "fc.w", trainable}
// CHECK-LABEL: func.func @update
// CHECK-SAME:    (%[[G:.*]]: memref<8xf32, "L2">, %[[LOSS:.*]]: memref<f32, "L2"> {tdopt.result})
// CHECK:         %[[W:.*]] = memref.get_global @w
// CHECK-NEXT:    linalg.generic {{.*}} ins(%[[G]] : {{.*}}) outs(%[[W]] : memref<8xf32, "L2">)
// CHECK:         memref.copy %{{.*}}, %[[LOSS]]
// CHECK-NOT:     memref.copy
func.func @update(%g: tensor<8xf32>) -> tensor<f32> {
  %loss = tensor.empty() : tensor<f32>
  %c = arith.constant 2.0 : f32
  %l = linalg.fill ins(%c : f32) outs(%loss : tensor<f32>) -> tensor<f32>
  %w = graph.load_parameter @w : tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%g : tensor<8xf32>) outs(%w : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = arith.subf %out, %a : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  graph.store_parameter @w, %0 : tensor<8xf32>
  return %l : tensor<f32>
}

// -----

#id = affine_map<(d0) -> (d0)>
// A tile of unknown extent gets a buffer for the largest one.
// CHECK-LABEL: func.func @tiles
// CHECK-SAME:    (%[[X:.*]]: memref<30xf32, "L2">, %[[R:.*]]: memref<30xf32, "L2"> {tdopt.result})
// CHECK:         %[[E:.*]] = memref.alloc() : memref<30xf32, "L2">
// CHECK:         scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step %{{[^ ]*}} {
// CHECK:           %[[N:.*]] = arith.minsi
// CHECK:           %[[IN:.*]] = memref.subview %[[X]][%[[I]]] [%[[N]]] [1] : memref<30xf32, "L2"> to memref<?xf32, strided<[1], offset: ?>, "L2">
// CHECK:           %[[ROOM:.*]] = memref.alloc() : memref<8xf32, "L1">
// CHECK:           %[[TILE:.*]] = memref.subview %[[ROOM]][0] [%[[N]]] [1] : memref<8xf32, "L1"> to memref<?xf32, strided<[1]>, "L1">
// CHECK:           linalg.generic {{.*}} ins(%[[IN]] : {{.*}}) outs(%[[TILE]] : {{.*}})
// CHECK:           %[[OUT:.*]] = memref.subview %[[E]][%[[I]]] [%[[N]]] [1]
// CHECK-NEXT:      memref.copy %[[TILE]], %[[OUT]]
// CHECK:         memref.copy %[[E]], %[[R]]
func.func @tiles(%x: tensor<30xf32>) -> tensor<30xf32> {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c30 = arith.constant 30 : index
  %e = tensor.empty() : tensor<30xf32>
  %r = scf.for %i = %c0 to %c30 step %c8 iter_args(%o = %e) -> (tensor<30xf32>) {
    %left = arith.subi %c30, %i : index
    %n = arith.minsi %c8, %left : index
    %in = tensor.extract_slice %x[%i] [%n] [1] : tensor<30xf32> to tensor<?xf32>
    %t = tensor.empty(%n) {tdopt.space = "L1"} : tensor<?xf32>
    %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%in : tensor<?xf32>) outs(%t : tensor<?xf32>) {
    ^bb0(%a: f32, %out: f32):
      %2 = math.exp %a : f32
      linalg.yield %2 : f32
    } -> tensor<?xf32>
    %put = tensor.insert_slice %1 into %o[%i] [%n] [1] : tensor<?xf32> into tensor<30xf32>
    scf.yield %put : tensor<30xf32>
  }
  return %r : tensor<30xf32>
}

// -----

graph.parameter @w : tensor<8xf32> = dense<1.0> : tensor<8xf32>
// The tensor is what the parameter was when it was loaded.
// CHECK-LABEL: func.func @old_value
// CHECK-SAME:    (%[[G:.*]]: memref<8xf32, "L2">, %[[R:.*]]: memref<8xf32, "L2"> {tdopt.result})
// CHECK:         %[[W:.*]] = memref.get_global @w
// CHECK:         memref.copy %[[W]], %[[OLD:.*]] : memref
// CHECK:         memref.copy %[[G]], %{{.*}} : memref
// CHECK-NEXT:    memref.copy %[[OLD]], %[[R]]
func.func @old_value(%g: tensor<8xf32>) -> tensor<8xf32> {
  %w = graph.load_parameter @w : tensor<8xf32>
  graph.store_parameter @w, %g : tensor<8xf32>
  return %w : tensor<8xf32>
}

// -----

graph.parameter @v : tensor<8xf32> = dense<1.0> : tensor<8xf32>
graph.parameter @w : tensor<8xf32> = dense<1.0> : tensor<8xf32>
// CHECK-LABEL: func.func @swap
// CHECK:         %[[V:.*]] = memref.get_global @v
// CHECK:         %[[W:.*]] = memref.get_global @w
// CHECK:         memref.copy %[[W]], %[[OLD:.*]] : memref
// CHECK:         memref.copy %[[V]], %{{.*}} : memref
// CHECK:         memref.copy %[[OLD]], %{{.*}} : memref
func.func @swap() {
  %v = graph.load_parameter @v : tensor<8xf32>
  %w = graph.load_parameter @w : tensor<8xf32>
  graph.store_parameter @w, %v : tensor<8xf32>
  graph.store_parameter @v, %w : tensor<8xf32>
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
graph.parameter @w : tensor<8xf32> = dense<1.0> : tensor<8xf32>
// What is not stored does not change the parameter.
// CHECK-LABEL: func.func @not_stored
// CHECK:         %[[W:.*]] = memref.get_global @w
// CHECK:         memref.copy %[[W]], %[[COPY:.*]] : memref
// CHECK-NEXT:    linalg.generic {{.*}} outs(%[[COPY]] :
func.func @not_stored() -> tensor<8xf32> {
  %w = graph.load_parameter @w : tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%w : tensor<8xf32>) {
  ^bb0(%out: f32):
    %2 = arith.negf %out : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>
graph.parameter @w : tensor<8xf32> = dense<1.0> : tensor<8xf32>
// The first tensor still has to be there when the second one, the same parameter, is overwritten.
// CHECK-LABEL: func.func @loaded_twice
// CHECK:         %[[V:.*]] = memref.get_global @w
// CHECK:         %[[W:.*]] = memref.get_global @w
// CHECK:         memref.copy %[[W]], %[[COPY:.*]] : memref
// CHECK-NEXT:    linalg.generic {{.*}} outs(%[[COPY]] :
// CHECK:         linalg.generic {{.*}} ins(%[[V]] :
// CHECK:         memref.copy %{{.*}}, %{{.*}} : memref
// CHECK-NEXT:    return
func.func @loaded_twice() {
  %v = graph.load_parameter @w : tensor<8xf32>
  %w = graph.load_parameter @w : tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%w : tensor<8xf32>) {
  ^bb0(%out: f32):
    %2 = arith.negf %out : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%v : tensor<8xf32>) outs(%0 : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = arith.addf %a, %out : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>
  graph.store_parameter @w, %1 : tensor<8xf32>
  return
}

// -----

func.func @not_bufferizable(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error@below {{'graph.relu' op has tensors but does not implement Bufferizable}}
  %0 = graph.relu %x : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
