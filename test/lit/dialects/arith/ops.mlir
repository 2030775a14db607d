// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK-LABEL: func.func @constants
func.func @constants() {
  // CHECK: arith.constant 1 : index
  %0 = arith.constant 1 : index
  // CHECK: arith.constant -3 : i32
  %1 = arith.constant -3 : i32
  // CHECK: arith.constant true
  %2 = arith.constant true
  // CHECK: arith.constant 1.500000e+00 : f32
  %3 = arith.constant 1.5 : f32
  // CHECK: arith.constant {test.note} 2.000000e+00 : f64
  %4 = arith.constant {test.note} 2.0 : f64
  // CHECK: arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
  %5 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  return
}

// CHECK-LABEL: func.func @integers
// CHECK-SAME: (%[[A:.*]]: i32, %[[B:.*]]: i32)
func.func @integers(%a: i32, %b: i32) {
  // CHECK-NEXT: arith.addi %[[A]], %[[B]] : i32
  %0 = arith.addi %a, %b : i32
  // CHECK-NEXT: arith.addi %[[A]], %[[B]] overflow<nsw, nuw> : i32
  %1 = arith.addi %a, %b overflow<nsw, nuw> : i32
  // CHECK-NEXT: arith.subi %[[A]], %[[B]] {test.note} : i32
  %2 = arith.subi %a, %b {test.note} : i32
  // CHECK-NEXT: arith.muli
  %3 = arith.muli %a, %b : i32
  // CHECK-NEXT: arith.divsi
  %4 = arith.divsi %a, %b : i32
  // CHECK-NEXT: arith.divui %[[A]], %[[B]] exact : i32
  %5 = arith.divui %a, %b exact : i32
  // CHECK-NEXT: arith.remsi
  %6 = arith.remsi %a, %b : i32
  // CHECK-NEXT: arith.remui
  %7 = arith.remui %a, %b : i32
  // CHECK-NEXT: arith.ceildivsi
  %8 = arith.ceildivsi %a, %b : i32
  // CHECK-NEXT: arith.ceildivui
  %9 = arith.ceildivui %a, %b : i32
  // CHECK-NEXT: arith.floordivsi
  %10 = arith.floordivsi %a, %b : i32
  // CHECK-NEXT: arith.andi
  %11 = arith.andi %a, %b : i32
  // CHECK-NEXT: arith.ori
  %12 = arith.ori %a, %b : i32
  // CHECK-NEXT: arith.xori
  %13 = arith.xori %a, %b : i32
  // CHECK-NEXT: arith.shli %[[A]], %[[B]] overflow<nsw> : i32
  %14 = arith.shli %a, %b overflow<nsw> : i32
  // CHECK-NEXT: arith.shrsi
  %15 = arith.shrsi %a, %b : i32
  // CHECK-NEXT: arith.shrui
  %16 = arith.shrui %a, %b : i32
  // CHECK-NEXT: arith.maxsi
  %17 = arith.maxsi %a, %b : i32
  // CHECK-NEXT: arith.minsi
  %18 = arith.minsi %a, %b : i32
  // CHECK-NEXT: arith.maxui
  %19 = arith.maxui %a, %b : i32
  // CHECK-NEXT: arith.minui
  %20 = arith.minui %a, %b : i32
  // CHECK-NEXT: %[[C:.*]] = arith.cmpi slt, %[[A]], %[[B]] : i32
  %21 = arith.cmpi slt, %a, %b : i32
  // CHECK-NEXT: arith.select %[[C]], %[[A]], %[[B]] : i32
  %22 = arith.select %21, %a, %b : i32
  // CHECK-NEXT: %sum, %overflow = arith.addui_extended %[[A]], %[[B]] : i32, i1
  %23:2 = arith.addui_extended %a, %b : i32, i1
  // CHECK-NEXT: %low, %high = arith.mulsi_extended %[[A]], %[[B]] : i32
  %24:2 = arith.mulsi_extended %a, %b : i32
  // CHECK-NEXT: %low_{{[0-9]+}}, %high_{{[0-9]+}} = arith.mului_extended %[[A]], %[[B]] : i32
  %25:2 = arith.mului_extended %a, %b : i32
  return
}

// CHECK-LABEL: func.func @floats
// CHECK-SAME: (%[[A:.*]]: f32, %[[B:.*]]: f32, %[[M:.*]]: tensor<4xi1>, %[[V:.*]]: tensor<4xf32>)
func.func @floats(%a: f32, %b: f32, %m: tensor<4xi1>, %v: tensor<4xf32>) {
  // CHECK-NEXT: arith.addf %[[A]], %[[B]] : f32
  %0 = arith.addf %a, %b : f32
  // CHECK-NEXT: arith.addf %[[A]], %[[B]] fastmath<nnan,contract> : f32
  %1 = arith.addf %a, %b fastmath<nnan,contract> : f32
  // CHECK-NEXT: arith.subf %[[A]], %[[B]] fastmath<fast> : f32
  %2 = arith.subf %a, %b fastmath<fast> : f32
  // CHECK-NEXT: arith.mulf %[[V]], %[[V]] : tensor<4xf32>
  %3 = arith.mulf %v, %v : tensor<4xf32>
  // CHECK-NEXT: arith.divf
  %4 = arith.divf %a, %b : f32
  // CHECK-NEXT: arith.negf %[[A]] : f32
  %5 = arith.negf %a : f32
  // CHECK-NEXT: arith.maximumf
  %6 = arith.maximumf %a, %b : f32
  // CHECK-NEXT: arith.minimumf
  %7 = arith.minimumf %a, %b : f32
  // CHECK-NEXT: arith.maxnumf
  %8 = arith.maxnumf %a, %b : f32
  // CHECK-NEXT: arith.minnumf
  %9 = arith.minnumf %a, %b : f32
  // CHECK-NEXT: arith.cmpf olt, %[[A]], %[[B]] : f32
  %10 = arith.cmpf olt, %a, %b : f32
  // CHECK-NEXT: arith.cmpf une, %[[V]], %[[V]] fastmath<fast> : tensor<4xf32>
  %11 = arith.cmpf une, %v, %v fastmath<fast> : tensor<4xf32>
  // CHECK-NEXT: arith.select %[[M]], %[[V]], %[[V]] : tensor<4xi1>, tensor<4xf32>
  %12 = arith.select %m, %v, %v : tensor<4xi1>, tensor<4xf32>
  return
}

// CHECK-LABEL: func.func @casts
func.func @casts(%a: f32, %i: i32, %x: index, %h: f16, %b: i1) {
  // CHECK: arith.extf %{{.*}} : f16 to f32
  %0 = arith.extf %h : f16 to f32
  // CHECK: arith.truncf %{{.*}} : f32 to f16
  %1 = arith.truncf %a : f32 to f16
  // CHECK: arith.sitofp %{{.*}} : i32 to f32
  %2 = arith.sitofp %i : i32 to f32
  // CHECK: arith.uitofp %{{.*}} : i32 to f32
  %3 = arith.uitofp %i : i32 to f32
  // CHECK: arith.fptosi %{{.*}} : f32 to i32
  %4 = arith.fptosi %a : f32 to i32
  // CHECK: arith.fptoui %{{.*}} : f32 to i32
  %5 = arith.fptoui %a : f32 to i32
  // CHECK: arith.index_cast %{{.*}} : index to i32
  %6 = arith.index_cast %x : index to i32
  // CHECK: arith.index_castui %{{.*}} : i32 to index
  %7 = arith.index_castui %i : i32 to index
  // CHECK: arith.extsi %{{.*}} : i32 to i64
  %8 = arith.extsi %i : i32 to i64
  // CHECK: arith.extui %{{.*}} : i1 to i32
  %9 = arith.extui %b : i1 to i32
  // CHECK: arith.trunci %{{.*}} overflow<nsw> : i32 to i8
  %10 = arith.trunci %i overflow<nsw> : i32 to i8
  // CHECK: arith.bitcast %{{.*}} : f32 to i32
  %11 = arith.bitcast %a : f32 to i32
  return
}

// CHECK-LABEL: func.func @index_casts_of_buffers
// CHECK: arith.index_castui %{{.*}} : memref<4xindex> to memref<4xi32>
// CHECK: arith.index_cast %{{.*}} : memref<?xi32, strided<[2]>, 1> to memref<?xindex, strided<[2]>, 1>
func.func @index_casts_of_buffers(%x: memref<4xindex>, %y: memref<?xi32, strided<[2]>, 1>) {
  %0 = arith.index_castui %x : memref<4xindex> to memref<4xi32>
  %1 = arith.index_cast %y : memref<?xi32, strided<[2]>, 1> to memref<?xindex, strided<[2]>, 1>
  return
}
