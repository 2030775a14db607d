#map = affine_map<(d0) -> (d0)>
module {
  func.func private @other(%x: i32) -> i32
  func.func @integers(%a: i32, %b: i32, %n: index) -> (i32, i1) {
    %c0 = arith.constant 0 : i32
    %c7 = arith.constant 7 : i32
    %0 = arith.addi %a, %c0 : i32
    %1 = arith.muli %0, %c7 overflow<nsw> : i32
    %2 = arith.muli %a, %c7 overflow<nsw> : i32
    %3 = arith.subi %1, %2 : i32
    %4 = arith.cmpi slt, %3, %b : i32
    %5 = arith.select %4, %a, %b : i32
    %6 = func.call @other(%5) : (i32) -> i32
    return %6, %4 : i32, i1
  }
  func.func @loop(%x: tensor<?x8xf32>, %n: index) -> tensor<?x8xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 0.000000e+00 : f32
    %weights = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %0 = scf.for %i = %c0 to %n step %c1 iter_args(%y = %x) -> (tensor<?x8xf32>) {
      %1 = tensor.extract %y[%i, %c0] : tensor<?x8xf32>
      %2 = arith.addf %1, %zero : f32
      %3 = math.exp %2 : f32
      %4 = tensor.insert %3 into %y[%i, %c0] : tensor<?x8xf32>
      scf.yield %4 : tensor<?x8xf32>
    }
    return %0 : tensor<?x8xf32>
  }
  func.func @generic(%x: tensor<4xf32>, %m: memref<4xf32, "L1">) -> tensor<4xf32> {
    %c0 = arith.constant 0 : index
    %0 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
        ins(%x : tensor<4xf32>) outs(%x : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.mulf %in, %in : f32
      linalg.yield %s : f32
    } -> tensor<4xf32>
    %1 = memref.load %m[%c0] : memref<4xf32, "L1">
    memref.store %1, %m[%c0] : memref<4xf32, "L1">
    return %0 : tensor<4xf32>
  }
}
