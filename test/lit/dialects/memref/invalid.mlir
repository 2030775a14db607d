// RUN: tdopt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{type should be static shaped memref, but got 'memref<?xf32>'}}
memref.global @g : memref<?xf32> = uninitialized

// -----

// expected-error@+1 {{initial value expected to be a constant of type 'tensor<2xf32>', but got 'tensor<3xf32>'}}
"memref.global"() <{sym_name = "g", type = memref<2xf32>, initial_value = dense<0.0> : tensor<3xf32>}> : () -> ()

// -----

func.func @f() {
  // expected-error@+1 {{@missing does not reference a valid global memref}}
  %0 = memref.get_global @missing : memref<2xf32>
  return
}

// -----

memref.global @g : memref<2xf32> = uninitialized
func.func @f() {
  // expected-error@+1 {{result type 'memref<3xf32>' does not match type 'memref<2xf32>' of the global memref @g}}
  %0 = memref.get_global @g : memref<3xf32>
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{incorrect number of dynamic sizes, has 0, expected 1}}
  %0 = memref.alloc() : memref<?xf32>
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{alignment 3 is not a power of two}}
  %0 = memref.alloc() {alignment = 3 : i64} : memref<4xf32>
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %i: index) {
  // expected-error@+1 {{incorrect number of indices, expected 2, got 1}}
  %0 = memref.load %m[%i] : memref<4x4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %x: i32, %i: index) {
  // expected-error@+1 {{value type 'i32' is not the element type of 'memref<4xf32>'}}
  "memref.store"(%x, %m, %i) : (i32, memref<4xf32>, index) -> ()
  return
}

// -----

func.func @f(%a: memref<4xf32>, %b: memref<5xf32>) {
  // expected-error@+1 {{requires the same shape for all operands, got 'memref<4xf32>' and 'memref<5xf32>'}}
  memref.copy %a, %b : memref<4xf32> to memref<5xf32>
  return
}

// -----

func.func @f(%a: memref<4xf32>, %b: memref<4xi32>) {
  // expected-error@+1 {{requires the same element type for all operands, got 'memref<4xf32>' and 'memref<4xi32>'}}
  memref.copy %a, %b : memref<4xf32> to memref<4xi32>
  return
}

// -----

func.func @f(%a: memref<4xf32, "L1">) {
  // expected-error@+1 {{operand type 'memref<4xf32, "L1">' and result type 'memref<4xf32, "L2">' are cast incompatible}}
  %0 = memref.cast %a : memref<4xf32, "L1"> to memref<4xf32, "L2">
  return
}

// -----

func.func @f(%m: memref<8x8xf32>) {
  // expected-error@+1 {{expected result type to be 'memref<4x2xf32, strided<[8, 1], offset: 17>>' or a rank-reduced version, got 'memref<4x2xf32, strided<[8, 1], offset: 16>>'}}
  %0 = memref.subview %m[2, 1] [4, 2] [1, 1] : memref<8x8xf32> to memref<4x2xf32, strided<[8, 1], offset: 16>>
  return
}

// -----

func.func @f(%m: memref<8x8xf32, affine_map<(d0, d1) -> (d1, d0)>>) {
  // expected-error@+1 {{expected strided layouts, got 'memref<8x8xf32, affine_map<(d0, d1) -> (d1, d0)>>' and 'memref<8x8xf32>'}}
  %0 = memref.subview %m[0, 0] [8, 8] [1, 1] : memref<8x8xf32, affine_map<(d0, d1) -> (d1, d0)>> to memref<8x8xf32>
  return
}

// -----

func.func @f(%m: memref<4x2xf32, strided<[8, 1]>>) {
  // expected-error@+1 {{dimensions [[0, 1]] of 'memref<4x2xf32, strided<[8, 1]>>' are not contiguous}}
  %0 = memref.collapse_shape %m [[0, 1]] : memref<4x2xf32, strided<[8, 1]>> into memref<8xf32, strided<[1]>>
  return
}

// -----

func.func @f(%m: memref<8xf32, strided<[2]>>) {
  // expected-error@+1 {{expected expanded type to be 'memref<4x2xf32, strided<[4, 2]>>', but found 'memref<4x2xf32, strided<[2, 1]>>'}}
  %0 = memref.expand_shape %m [[0, 1]] output_shape [4, 2] : memref<8xf32, strided<[2]>> into memref<4x2xf32, strided<[2, 1]>>
  return
}

// -----

func.func @f(%n: index) {
  // expected-error @below {{'memref.alloca' op incorrect number of dynamic sizes, has 0, expected 1}}
  %0 = memref.alloca() : memref<?xf32>
  // expected-error @below {{'memref.alloca' op incorrect number of dynamic sizes, has 1, expected 0}}
  %1 = memref.alloca(%n) : memref<4xf32>
  return
}

// -----

func.func @f(%n: index) {
  // expected-error @below {{'memref.alloca' op result #0 must be ranked memref, but got 'f32'}}
  %2 = "memref.alloca"(%n) <{operandSegmentSizes = array<i32: 1, 0>}> : (index) -> f32
  return
}

// -----

func.func @f(%x: f32) {
  // expected-error @below {{'memref.dealloc' op operand #0 must be ranked memref or unranked memref, but got 'f32'}}
  "memref.dealloc"(%x) : (f32) -> ()
  return
}

// -----

func.func @f(%x: f32, %m: memref<4xf32>) {
  // expected-error @below {{'memref.dim' op operand #1 must be index, but got 'f32'}}
  %0 = "memref.dim"(%m, %x) : (memref<4xf32>, f32) -> index
  // expected-error @below {{'memref.dim' op operand #1 must be index, but got 'memref<4xf32>'}}
  // expected-error @below {{'memref.dim' op result #0 must be index, but got 'i32'}}
  %1 = "memref.dim"(%m, %m) : (memref<4xf32>, memref<4xf32>) -> i32
  return
}

// -----

func.func @f() {
  // expected-error @below {{symbol operand count does not equal memref symbol count: 0 and 1}}
  %0 = memref.alloc() : memref<4xf32, strided<[1], offset: ?>>
  return
}

// -----

func.func @f(%x: memref<*xf32>, %y: memref<*xf32, 2>) {
  // expected-error @below {{'memref<*xf32>' and result type 'memref<*xf32>' are cast incompatible}}
  %0 = memref.cast %x : memref<*xf32> to memref<*xf32>
  // expected-error @below {{are cast incompatible}}
  %1 = memref.cast %y : memref<*xf32, 2> to memref<4xf32>
  return
}

// -----

#map = affine_map<(d0) -> (d0 floordiv 2)>
func.func @f(%x: memref<8xf32, #map>) {
  // expected-error @below {{are cast incompatible}}
  %0 = memref.cast %x : memref<8xf32, #map> to memref<?xf32, strided<[?]>>
  return
}
