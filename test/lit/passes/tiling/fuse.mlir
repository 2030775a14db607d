// RUN: tdopt %s --split-input-file --fuse --canonicalize | filecheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// CHECK-LABEL: func.func @into_consumer
// CHECK-SAME:    (%[[X:.*]]: tensor<4x8xf32>, %[[BIAS:.*]]: tensor<8xf32>)
// CHECK:       %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[BIAS]] : tensor<4x8xf32>, tensor<8xf32>)
// CHECK:         %[[A:.*]] = arith.addf
// CHECK-NEXT:    %[[B:.*]] = arith.maximumf %[[A]], %{{.*}}
// CHECK-NEXT:    linalg.yield %[[B]]
// CHECK-NOT:   linalg.generic
// CHECK:       return %[[SUM]]
func.func @into_consumer(%x: tensor<4x8xf32>, %bias: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<4x8xf32>
  %0 = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %bias : tensor<4x8xf32>, tensor<8xf32>) outs(%e0 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %2 = arith.addf %a, %b : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x8xf32>) outs(%e1 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = arith.maximumf %a, %zero : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#transposed = affine_map<(d0, d1) -> (d1, d0)>

// The consumer is a reduction that reads the producer transposed.
// CHECK:       #[[READ:.*]] = affine_map<(d0, d1) -> (d1, d0)>
// CHECK:       #[[WRITTEN:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func.func @into_reduction
// CHECK:       linalg.generic {indexing_maps = [#[[READ]], #[[WRITTEN]]], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<8x4xf32>)
// CHECK-NEXT:  ^bb0(%[[X:.*]]: f32, %[[OUT:.*]]: f32):
// CHECK-NEXT:    %[[SQUARE:.*]] = arith.mulf %[[X]], %[[X]]
// CHECK-NEXT:    arith.addf %[[OUT]], %[[SQUARE]]
// CHECK-NOT:   linalg.generic
func.func @into_reduction(%x: tensor<8x4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<8x4xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<8x4xf32>) outs(%e0 : tensor<8x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %3 = arith.mulf %a, %a : f32
    linalg.yield %3 : f32
  } -> tensor<8x4xf32>
  %e1 = tensor.empty() : tensor<4xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [#transposed, #row], iterator_types = ["parallel", "reduction"]} ins(%0 : tensor<8x4xf32>) outs(%1 : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %3 = arith.addf %out, %a : f32
    linalg.yield %3 : f32
  } -> tensor<4xf32>
  return %2 : tensor<4xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Each element of the producer is read eight times: fusion would compute it eight times.
// CHECK-LABEL: func.func @read_several_times
// CHECK:       linalg.generic
// CHECK:         math.exp
// CHECK:       linalg.generic
// CHECK:         arith.mulf
func.func @read_several_times(%x: tensor<4xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e0 = tensor.empty() : tensor<4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e0 : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = math.exp %a : f32
    linalg.yield %2 : f32
  } -> tensor<4xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#row, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%0, %y : tensor<4xf32>, tensor<4x8xf32>) outs(%e1 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %2 = arith.mulf %a, %b : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// CHECK-LABEL: func.func @several_uses
// CHECK-COUNT-2: linalg.generic
func.func @several_uses(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %e0 = tensor.empty() : tensor<4xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%e0 : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = math.exp %a : f32
    linalg.yield %2 : f32
  } -> tensor<4xf32>
  %e1 = tensor.empty() : tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%0 : tensor<4xf32>) outs(%e1 : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = arith.negf %a : f32
    linalg.yield %2 : f32
  } -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// Loop indices mean something else in another nest.
// CHECK-LABEL: func.func @reads_indices
// CHECK-COUNT-2: linalg.generic
func.func @reads_indices() -> tensor<4xindex> {
  %e0 = tensor.empty() : tensor<4xindex>
  %0 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%e0 : tensor<4xindex>) {
  ^bb0(%out: index):
    %2 = linalg.index 0 : index
    linalg.yield %2 : index
  } -> tensor<4xindex>
  %e1 = tensor.empty() : tensor<4xindex>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%0 : tensor<4xindex>) outs(%e1 : tensor<4xindex>) {
  ^bb0(%a: index, %out: index):
    %2 = arith.addi %a, %a : index
    linalg.yield %2 : index
  } -> tensor<4xindex>
  return %1 : tensor<4xindex>
}

// -----

// A weight's gradient at batch 1: the reduction has one iteration, so the fill goes away too, and
// with it the addition of 0.
// CHECK-DAG:   #[[G:.*]] = affine_map<(d0, d1) -> (0, d0)>
// CHECK-DAG:   #[[X:.*]] = affine_map<(d0, d1) -> (0, d1)>
// CHECK-DAG:   #[[W:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func.func @outer_product
// CHECK-NOT:   linalg.fill
// CHECK:       linalg.generic {indexing_maps = [#[[G]], #[[X]], #[[W]]], iterator_types = ["parallel", "parallel"]}
// CHECK:         %[[PRODUCT:.*]] = arith.mulf
// CHECK-NEXT:    linalg.yield %[[PRODUCT]]
func.func @outer_product(%x: tensor<1x8xf32>, %g: tensor<1x4xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d0)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%g, %x : tensor<1x4xf32>, tensor<1x8xf32>) outs(%0 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %2 = arith.mulf %a, %b : f32
    %3 = arith.addf %out, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// What an operation reads of a filled tensor is the constant.
// CHECK-LABEL: func.func @filled
// CHECK-NOT:   linalg.fill
// CHECK:       %[[TWO:.*]] = arith.constant 2.000000e+00
// CHECK-NOT:   linalg.fill
// CHECK:       linalg.generic
// CHECK-NEXT:  ^bb0(%[[X:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:    arith.mulf %[[X]], %[[TWO]]
func.func @filled(%x: tensor<4xf32>) -> tensor<4xf32> {
  %two = arith.constant 2.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %0 = linalg.fill ins(%two : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %2 = arith.mulf %a, %out : f32
    linalg.yield %2 : f32
  } -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

#w = affine_map<(d0, d1) -> (d0, d1)>
#rows = affine_map<(d0, d1) -> (d0)>
#columns = affine_map<(d0, d1) -> (d1)>

// The gradient of a layer's input and the update of its weight, at batch 1, visit the weight.
// CHECK-LABEL: func.func @siblings
// CHECK-SAME:    (%[[G:.*]]: tensor<4xf32>, %[[X:.*]]: tensor<8xf32>)
// CHECK:       %[[W:.*]] = graph.load_parameter @w
// CHECK:       %[[SUM:.*]] = linalg.fill
// CHECK:       %[[BOTH:.*]]:2 = linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]} ins(%[[G]], %[[X]] : {{.*}}) outs(%[[SUM]], %[[W]] : {{.*}})
// CHECK-NEXT:  ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %[[S:.*]]: f32, %[[OLD:.*]]: f32):
// CHECK-NEXT:    %[[P:.*]] = arith.mulf %[[A]], %[[OLD]]
// CHECK-NEXT:    %[[NEXT:.*]] = arith.addf %[[S]], %[[P]]
// CHECK-NEXT:    %[[Q:.*]] = arith.mulf %[[A]], %[[B]]
// CHECK-NEXT:    %[[STEP:.*]] = arith.mulf %[[Q]], %{{.*}}
// CHECK-NEXT:    %[[NEW:.*]] = arith.subf %[[OLD]], %[[STEP]]
// CHECK-NEXT:    linalg.yield %[[NEXT]], %[[NEW]]
// CHECK:       graph.store_parameter @w, %[[BOTH]]#1
// CHECK:       return %[[BOTH]]#0
func.func @siblings(%g: tensor<4xf32>, %x: tensor<8xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %rate = arith.constant 0.5 : f32
  %w = graph.load_parameter @w : tensor<4x8xf32>
  %e0 = tensor.empty() : tensor<8xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#rows, #w, #columns], iterator_types = ["reduction", "parallel"]} ins(%g, %w : tensor<4xf32>, tensor<4x8xf32>) outs(%0 : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    %4 = arith.addf %out, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<8xf32>
  %2 = linalg.generic {indexing_maps = [#rows, #columns, #w], iterator_types = ["parallel", "parallel"]} ins(%g, %x : tensor<4xf32>, tensor<8xf32>) outs(%w : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    %4 = arith.mulf %3, %rate : f32
    %5 = arith.subf %out, %4 : f32
    linalg.yield %5 : f32
  } -> tensor<4x8xf32>
  graph.store_parameter @w, %2 : tensor<4x8xf32>
  return %1 : tensor<8xf32>
}
graph.parameter @w : tensor<4x8xf32> = dense<1.0> : tensor<4x8xf32>

// -----

#w = affine_map<(d0, d1) -> (d0, d1)>
#rows = affine_map<(d0, d1) -> (d0)>
#columns = affine_map<(d0, d1) -> (d1)>

// The update reads what the reduction makes.
// CHECK-LABEL: func.func @dependent
// CHECK-COUNT-2: linalg.generic
func.func @dependent(%g: tensor<4xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %w = graph.load_parameter @w : tensor<4x8xf32>
  %e0 = tensor.empty() : tensor<8xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#rows, #w, #columns], iterator_types = ["reduction", "parallel"]} ins(%g, %w : tensor<4xf32>, tensor<4x8xf32>) outs(%0 : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    %4 = arith.addf %out, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<8xf32>
  %2 = linalg.generic {indexing_maps = [#rows, #columns, #w], iterator_types = ["parallel", "parallel"]} ins(%g, %1 : tensor<4xf32>, tensor<8xf32>) outs(%w : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    %4 = arith.subf %out, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  graph.store_parameter @w, %2 : tensor<4x8xf32>
  return %1 : tensor<8xf32>
}
graph.parameter @w : tensor<4x8xf32> = dense<1.0> : tensor<4x8xf32>

// -----

#w = affine_map<(d0, d1) -> (d0, d1)>
#rows = affine_map<(d0, d1) -> (d0)>
#columns = affine_map<(d0, d1) -> (d1)>

// The old weight is read after the update, which so cannot be made in place.
// CHECK-LABEL: func.func @read_later
// CHECK-COUNT-2: linalg.generic
func.func @read_later(%g: tensor<4xf32>, %x: tensor<8xf32>) -> (tensor<8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %w = graph.load_parameter @w : tensor<4x8xf32>
  %e0 = tensor.empty() : tensor<8xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#rows, #w, #columns], iterator_types = ["reduction", "parallel"]} ins(%g, %w : tensor<4xf32>, tensor<4x8xf32>) outs(%0 : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    %4 = arith.addf %out, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<8xf32>
  %2 = linalg.generic {indexing_maps = [#rows, #columns, #w], iterator_types = ["parallel", "parallel"]} ins(%g, %x : tensor<4xf32>, tensor<8xf32>) outs(%w : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %3 = arith.mulf %a, %b : f32
    %4 = arith.subf %out, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<4x8xf32>
  graph.store_parameter @w, %2 : tensor<4x8xf32>
  return %1, %w : tensor<8xf32>, tensor<4x8xf32>
}
graph.parameter @w : tensor<4x8xf32> = dense<1.0> : tensor<4x8xf32>
