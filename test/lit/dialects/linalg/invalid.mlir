// RUN: tdopt %s --split-input-file --verify-diagnostics

func.func @f(%a: memref<4xf32>) {
  // expected-error@+1 {{expected the number of indexing_map (0) to be equal to the number of input/output operands (1)}}
  linalg.generic {indexing_maps = [], iterator_types = ["parallel"]} outs(%a : memref<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @f(%a: memref<4xf32>) {
  // expected-error@+1 {{expected indexing_map #0 to have 2 dim(s) to match the number of loops, has 1}}
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel", "parallel"]} outs(%a : memref<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @f(%a: memref<4x4xf32>) {
  // expected-error@+1 {{expected operand rank (2) to match the result rank of indexing_map #0 (1)}}
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%a : memref<4x4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @f(%a: memref<f32>) {
  // expected-error@+1 {{expected the shape-to-loops map to be non-null}}
  linalg.generic {indexing_maps = [affine_map<(d0) -> ()>], iterator_types = ["reduction"]} outs(%a : memref<f32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: memref<4xf32>, %b: memref<5xf32>) {
  // expected-error@+1 {{inferred input/output operand #1 has shape's dimension #0 to be 4, but found 5}}
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<5xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @f(%a: memref<5xf32>, %k: memref<3xf32>, %b: memref<4xf32>) {
  // expected-error@+1 {{inferred input/output operand #0 has shape's dimension #0 to be greater than or equal to 6, but found 5}}
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 + d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%a, %k : memref<5xf32>, memref<3xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: f32, %w: f32, %y: f32):
    linalg.yield %y : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: memref<4xf32>) {
  // expected-error@+1 {{expected as many non-induction variable region arguments as the number of input/output operands, 2 and 1}}
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: memref<4xf32>) {
  // expected-error@+1 {{expected type of bb argument #0 ('i32') to match element or self type of the corresponding operand ('f32')}}
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<4xf32>) {
  ^bb0(%x: i32):
    %0 = arith.sitofp %x : i32 to f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: memref<4xf32>) {
  // expected-error@+1 {{expected number of yield values (2) to match the number of output operands (1)}}
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x, %x : f32, f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: memref<4xf32>) {
  // expected-error@+1 {{type of yield operand 1 ('index') doesn't match the element type of the output ('f32')}}
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<4xf32>) {
  ^bb0(%x: f32):
    %0 = linalg.index 0 : index
    linalg.yield %0 : index
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected the results to have the types of the tensor outputs, [tensor<4xf32>], got []}}
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: tensor<4xf32>, %b: memref<4xf32>) {
  // expected-error@+1 {{expected to have pure tensor or buffer semantics, operands are [tensor<4xf32>, memref<4xf32>]}}
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>
func.func @f(%a: memref<4xindex>) {
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%a : memref<4xindex>) {
  ^bb0(%x: index):
    // expected-error@+1 {{expected dim (1) to be lower than the number of loops (1) of the enclosing LinalgOp}}
    %0 = linalg.index 1 : index
    linalg.yield %0 : index
  }
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{expected parent op with LinalgOp interface}}
  %0 = linalg.index 0 : index
  return
}

// -----

func.func @f(%a: memref<4xf32>) {
  // expected-error@+1 {{unknown iterator type 'sequential'}}
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["sequential"]} outs(%a : memref<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @f(%a: memref<4xf32>, %x: f64) {
  // expected-error@+1 {{type of yield operand 1 ('f64') doesn't match the element type of the output ('f32')}}
  linalg.fill ins(%x : f64) outs(%a : memref<4xf32>)
  return
}
