// RUN: tdopt %s --split-input-file --tile=l1-bytes=2048 -o %t.mlir 2>&1 | filecheck %s --check-prefix=REMARK
// RUN: filecheck %s <%t.mlir
// RUN: tdopt %s --split-input-file --tile=l1-bytes=65536 -o %t.mlir 2>%t.err
// RUN: filecheck %s --check-prefix=LARGE <%t.mlir
// RUN: not tdopt %s --split-input-file --tile=l1-bytes=96 2>&1 | filecheck %s --check-prefix=SMALL

#id = affine_map<(d0) -> (d0)>

// What fits is not cut; the tensor it writes stays in L1.
// REMARK:      tile.mlir:[[#@LINE + 7]]:8: remark: 'linalg.generic' op tile sizes [100], 400 bytes of L1, about {{[0-9]+}} cycles
// CHECK-LABEL: func.func @fits
// CHECK-NEXT:    tensor.empty() {tdopt.space = "L1"} : tensor<100xf32>
// CHECK-NEXT:    linalg.generic
// CHECK-NOT:     scf.for
func.func @fits(%x: tensor<100xf32>) -> tensor<100xf32> {
  %e = tensor.empty() : tensor<100xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<100xf32>) outs(%e : tensor<100xf32>) {
  ^bb0(%a: f32, %out: f32):
    %1 = math.exp %a : f32
    linalg.yield %1 : f32
  } -> tensor<100xf32>
  return %0 : tensor<100xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// 301 is no multiple of a tile's size: the last tile may be smaller than the others.
// CHECK-LABEL: func.func @remainder
// CHECK-SAME:      (%[[X:.*]]: tensor<301xf32>)
// CHECK:         %[[E:.*]] = tensor.empty() {tdopt.space = "L2"} : tensor<301xf32>
// CHECK:         %[[END:.*]] = arith.constant 301 : index
// CHECK-NEXT:    %[[STEP:.*]] = arith.constant {{[0-9]+}} : index
// CHECK:         %[[ALL:.*]] = scf.for %[[I:.*]] = %{{.*}} to %[[END]] step %[[STEP]] iter_args(%[[SO_FAR:.*]] = %[[E]]) -> (tensor<301xf32>) {
// CHECK-NEXT:      %[[LEFT:.*]] = arith.subi %[[END]], %[[I]]
// CHECK-NEXT:      %[[SIZE:.*]] = arith.minsi %[[STEP]], %[[LEFT]]
// CHECK-NEXT:      %[[IN:.*]] = tensor.extract_slice %[[X]][%[[I]]] [%[[SIZE]]] [1] : tensor<301xf32> to tensor<?xf32>
// CHECK-NEXT:      %[[OUT:.*]] = tensor.extract_slice %[[SO_FAR]][%[[I]]] [%[[SIZE]]] [1] : tensor<301xf32> to tensor<?xf32>
// CHECK-NEXT:      %[[TILE:.*]] = linalg.generic {{.*}} ins(%[[IN]] : tensor<?xf32>) outs(%[[OUT]] : tensor<?xf32>)
// CHECK:           %[[PUT:.*]] = tensor.insert_slice %[[TILE]] into %[[SO_FAR]][%[[I]]] [%[[SIZE]]] [1]
// CHECK-NEXT:      scf.yield %[[PUT]]
// CHECK:         return %[[ALL]]
// LARGE-LABEL: func.func @remainder
// LARGE-NOT:     scf.for
func.func @remainder(%x: tensor<301xf32>) -> tensor<301xf32> {
  %e = tensor.empty() : tensor<301xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<301xf32>) outs(%e : tensor<301xf32>) {
  ^bb0(%a: f32, %out: f32):
    %1 = math.exp %a : f32
    linalg.yield %1 : f32
  } -> tensor<301xf32>
  return %0 : tensor<301xf32>
}

// -----

#lhs = affine_map<(d0, d1, d2) -> (d0, d2)>
#rhs = affine_map<(d0, d1, d2) -> (d1, d2)>
#out = affine_map<(d0, d1, d2) -> (d0, d1)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// The product and what is done with it are one nest: the product's tile starts from 0, and its
// reduction is cut only where the other loops alone do not make tiles small enough.
// CHECK-LABEL: func.func @matmul_relu
// CHECK:         scf.for {{.*}} -> (tensor<1x64xf32>) {
// CHECK:           %[[TILE:.*]] = tensor.empty({{.*}}) {tdopt.space = "L1"} : tensor<1x?xf32>
// CHECK-NEXT:      %[[START:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%[[TILE]] : tensor<1x?xf32>)
// CHECK:           %[[PRODUCT:.*]] = scf.for {{.*}} iter_args(%[[SUM:.*]] = %[[START]]) -> (tensor<1x?xf32>) {
// CHECK:             %[[NEXT:.*]] = linalg.generic {{.*}} outs(%[[SUM]] : tensor<1x?xf32>)
// CHECK:             scf.yield %[[NEXT]]
// CHECK:           linalg.generic {{.*}} ins(%[[PRODUCT]] : tensor<1x?xf32>)
// CHECK:             arith.maximumf
// CHECK:           tensor.insert_slice
// CHECK:           scf.yield
// LARGE-LABEL: func.func @matmul_relu
// LARGE:         scf.for
// LARGE:           linalg.fill
// LARGE:           %[[PRODUCT:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
// LARGE:           linalg.generic {{.*}} ins(%[[PRODUCT]] : tensor<1x?xf32>)
// LARGE-NOT:     scf.for
func.func @matmul_relu(%x: tensor<1x512xf32>, %w: tensor<64x512xf32>) -> tensor<1x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<1x64xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<1x64xf32>) -> tensor<1x64xf32>
  %1 = linalg.generic {indexing_maps = [#lhs, #rhs, #out], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : tensor<1x512xf32>, tensor<64x512xf32>) outs(%0 : tensor<1x64xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    %4 = arith.addf %out, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<1x64xf32>
  %e1 = tensor.empty() : tensor<1x64xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<1x64xf32>) outs(%e1 : tensor<1x64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %3 = arith.maximumf %a, %zero : f32
    linalg.yield %3 : f32
  } -> tensor<1x64xf32>
  return %2 : tensor<1x64xf32>
}

// -----

#column = affine_map<(d0, d1) -> (d0, d1)>
#sum = affine_map<(d0, d1) -> (d1)>

// Sums start from 0 once per tile of them, outside of the loop over what is added up.
// REMARK: tile sizes [{{[0-9]+}}, 32], {{[0-9]+}} bytes of L1
// CHECK-LABEL: func.func @column_sums
// CHECK:         scf.for %[[J:.*]] = {{.*}} -> (tensor<64xf32>) {
// CHECK:           linalg.fill
// CHECK:           %[[ZEROS:.*]] = tensor.insert_slice
// CHECK:           scf.for {{.*}} iter_args(%{{.*}} = %[[ZEROS]]) -> (tensor<64xf32>) {
// CHECK-NOT:         linalg.fill
// CHECK:             linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]
// LARGE-LABEL: func.func @column_sums
// LARGE:         %[[ZEROS:.*]] = linalg.fill
// LARGE:         scf.for {{.*}} iter_args(%{{.*}} = %[[ZEROS]]) -> (tensor<64xf32>) {
// LARGE-NOT:       scf.for
// LARGE:           linalg.generic
// SMALL:       error: 'linalg.generic' op needs {{[0-9]+}} bytes of L1 for its smallest tile, but {{[0-9]+}} are available; give more with l1-bytes
func.func @column_sums(%x: tensor<640x64xf32>) -> tensor<64xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  %1 = linalg.generic {indexing_maps = [#column, #sum], iterator_types = ["reduction", "parallel"]} ins(%x : tensor<640x64xf32>) outs(%0 : tensor<64xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = arith.addf %out, %a : f32
    linalg.yield %2 : f32
  } -> tensor<64xf32>
  return %1 : tensor<64xf32>
}
