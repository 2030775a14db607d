// RUN: tdopt %s --split-input-file --promote | filecheck %s

#id = affine_map<(d0) -> (d0)>

// CHECK-LABEL: func.func @in_and_out
// CHECK-SAME:    (%[[X:.*]]: memref<8xf32, "L2">, %[[Y:.*]]: memref<8xf32, "L2">)
// CHECK-NEXT:    %[[IN:.*]] = memref.alloc() : memref<8xf32, "L1">
// CHECK-NEXT:    memref.copy %[[X]], %[[IN]]
// CHECK-NEXT:    %[[OUT:.*]] = memref.alloc() : memref<8xf32, "L1">
// CHECK-NEXT:    linalg.generic {{.*}} ins(%[[IN]] : memref<8xf32, "L1">) outs(%[[OUT]] : memref<8xf32, "L1">)
// CHECK:         memref.copy %[[OUT]], %[[Y]]
// CHECK-NEXT:    return
func.func @in_and_out(%x: memref<8xf32, "L2">, %y: memref<8xf32, "L2">) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32, "L2">) outs(%y : memref<8xf32, "L2">) {
  ^bb0(%a: f32, %out: f32):
    %0 = math.exp %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// What is read and written is copied both ways; what is in L1 already is left alone.
// CHECK-LABEL: func.func @update
// CHECK-SAME:    (%[[G:.*]]: memref<8xf32, "L1">, %[[W:.*]]: memref<8xf32, "L2">)
// CHECK-NEXT:    %[[NEAR:.*]] = memref.alloc() : memref<8xf32, "L1">

// CHECK-NEXT:    memref.copy %[[W]], %[[NEAR]]
// CHECK-NEXT:    linalg.generic {{.*}} ins(%[[G]] : {{.*}}) outs(%[[NEAR]] : {{.*}})
// CHECK:         memref.copy %[[NEAR]], %[[W]]
// CHECK-NEXT:    return
func.func @update(%g: memref<8xf32, "L1">, %w: memref<8xf32, "L2">) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%g : memref<8xf32, "L1">) outs(%w : memref<8xf32, "L2">) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.subf %out, %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// CHECK-LABEL: func.func @near
// CHECK-NOT:     memref.copy
func.func @near(%x: memref<8xf32, "L1">, %y: memref<8xf32, "L1">) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32, "L1">) outs(%y : memref<8xf32, "L1">) {
  ^bb0(%a: f32, %out: f32):
    %0 = math.exp %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// The fill starts the sums: nothing is copied in, and the copy out comes after both.
// CHECK-LABEL: func.func @accumulated
// CHECK-SAME:    (%[[X:.*]]: memref<8xf32, "L1">, %[[Y:.*]]: memref<8xf32, "L2">)
// CHECK-NOT:     memref.copy
// CHECK:         linalg.fill ins(%{{.*}} : f32) outs(%[[NEAR:.*]] : memref<8xf32, "L1">)
// CHECK-NEXT:    linalg.generic {{.*}} outs(%[[NEAR]] : memref<8xf32, "L1">)
// CHECK:         memref.copy %[[NEAR]], %[[Y]]
func.func @accumulated(%x: memref<8xf32, "L1">, %y: memref<8xf32, "L2">) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%y : memref<8xf32, "L2">)
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32, "L1">) outs(%y : memref<8xf32, "L2">) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.addf %out, %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// What stays the same in a loop is copied before it, a tile of unknown extent inside.
// CHECK-LABEL: func.func @outside_of_the_loop
// CHECK-SAME:    (%[[X:.*]]: memref<8xf32, "L2">, %[[W:.*]]: memref<32xf32, "L2">)
// CHECK:         memref.copy %[[X]], %[[NEAR:.*]] : memref
// CHECK-NEXT:    scf.for
// CHECK:           %[[N:.*]] = arith.minsi
// CHECK:           %[[PART:.*]] = memref.subview %[[W]]
// CHECK:           %[[ROOM:.*]] = memref.alloc() : memref<8xf32, "L1">
// CHECK-NEXT:      %[[TILE:.*]] = memref.subview %[[ROOM]][0] [%[[N]]] [1]
// CHECK-NEXT:      memref.copy %[[PART]], %[[TILE]]
// CHECK-NEXT:      linalg.generic {{.*}} ins(%[[NEAR]] : {{.*}}) outs(%[[TILE]] : {{.*}})
// CHECK:           memref.copy %[[TILE]], %[[PART]]
func.func @outside_of_the_loop(%x: memref<8xf32, "L2">, %w: memref<32xf32, "L2">) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c30 = arith.constant 30 : index
  scf.for %i = %c0 to %c30 step %c8 {
    %left = arith.subi %c30, %i : index
    %n = arith.minsi %c8, %left : index
    %part = memref.subview %w[%i] [%n] [1] : memref<32xf32, "L2"> to memref<?xf32, strided<[1], offset: ?>, "L2">
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>], iterator_types = ["reduction", "parallel"]} ins(%x : memref<8xf32, "L2">) outs(%part : memref<?xf32, strided<[1], offset: ?>, "L2">) {
    ^bb0(%a: f32, %out: f32):
      %0 = arith.subf %out, %a : f32
      linalg.yield %0 : f32
    }
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// CHECK-LABEL: func.func @copied_between
// CHECK-SAME:    (%[[X:.*]]: memref<8xf32, "L2">, %[[Y:.*]]: memref<8xf32, "L1">)
// CHECK:         memref.copy %[[X]], %[[FIRST:.*]] : memref
// CHECK-NEXT:    linalg.generic {{.*}} ins(%[[FIRST]] :
// CHECK:         memref.copy %[[Y]], %[[X]]
// CHECK:         memref.copy %[[X]], %[[SECOND:.*]] : memref
// CHECK-NEXT:    linalg.generic {{.*}} ins(%[[SECOND]] :
func.func @copied_between(%x: memref<8xf32, "L2">, %y: memref<8xf32, "L1">) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32, "L2">) outs(%y : memref<8xf32, "L1">) {
  ^bb0(%a: f32, %out: f32):
    %0 = math.exp %a : f32
    linalg.yield %0 : f32
  }
  memref.copy %y, %x : memref<8xf32, "L1"> to memref<8xf32, "L2">
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32, "L2">) outs(%y : memref<8xf32, "L1">) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.negf %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// The elements that are not written must not be lost.
// CHECK-LABEL: func.func @partial_write
// CHECK-SAME:    (%[[X:.*]]: memref<2xf32, "L1">, %[[Y:.*]]: memref<8xf32, "L2">)
// CHECK:         memref.copy %[[Y]], %[[NEAR:.*]] : memref
// CHECK-NEXT:    linalg.generic {{.*}} outs(%[[NEAR]] :
// CHECK:         memref.copy %[[NEAR]], %[[Y]]
func.func @partial_write(%x: memref<2xf32, "L1">, %y: memref<8xf32, "L2">) {
  linalg.generic {indexing_maps = [#id, affine_map<(d0) -> (d0 + 2)>], iterator_types = ["parallel"]} ins(%x : memref<2xf32, "L1">) outs(%y : memref<8xf32, "L2">) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// The operand changes in the loop, so it is copied in each iteration.
// CHECK-LABEL: func.func @changes_in_the_loop
// CHECK-SAME:    (%[[X:.*]]: memref<8xf32, "L2">, %[[Y:.*]]: memref<8xf32, "L1">)
// CHECK:         scf.for
// CHECK:           memref.copy %[[X]], %[[NEAR:.*]] : memref
// CHECK-NEXT:      linalg.generic {{.*}} ins(%[[NEAR]] :
// CHECK:           memref.copy %[[Y]], %[[X]]
func.func @changes_in_the_loop(%x: memref<8xf32, "L2">, %y: memref<8xf32, "L1">) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  scf.for %i = %c0 to %c4 step %c1 {
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<8xf32, "L2">) outs(%y : memref<8xf32, "L1">) {
    ^bb0(%a: f32, %out: f32):
      %0 = math.exp %a : f32
      linalg.yield %0 : f32
    }
    memref.copy %y, %x : memref<8xf32, "L1"> to memref<8xf32, "L2">
  }
  return
}
