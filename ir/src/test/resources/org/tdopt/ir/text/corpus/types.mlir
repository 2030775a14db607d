!alias = tuple<i32, f32>
"foo.types"() {
  ints = [i1, i7, si8, ui16, i32, i64, index, i16777215],
  floats = [bf16, f16, f32, f64, f80, f128, tf32, f8E5M2, f8E4M3, f8E4M3FN, f8E5M2FNUZ,
            f8E4M3FNUZ, f8E4M3B11FNUZ, f8E3M4, f8E8M0FNU, f4E2M1FN, f6E2M3FN, f6E3M2FN],
  others = [none, complex<f32>, complex<i8>, tuple<>, tuple<i32>, tuple<i32, tuple<f32, index>>, !alias],
  functions = [() -> (), (i32) -> f32, (i32, f32) -> (f32, i32), () -> (() -> ()), (() -> ()) -> i32,
               (!alias) -> ((i32) -> i32)],
  vectors = [vector<4xf32>, vector<4x8xi1>, vector<[4]xf32>, vector<2x[4]x8xindex>, vector<[2]x[4]xf16>,
             vector<f32>, vector<3x[1]xi8>],
  tensors = [tensor<f32>, tensor<4xf32>, tensor<4x?xf32>, tensor<?x?xi8>, tensor<0xf32>, tensor<0xbf16>,
             tensor<0xcomplex<f32>>, tensor<0x4xf16>, tensor<4x0xf64>, tensor<0xi32>, tensor<*xf32>,
             tensor<4x!foo.opaque>, tensor<2x2xf32, "encoding">, tensor<?xf32, {a = 1 : i32}>,
             tensor<3xvector<4xf32>>, tensor<2xcomplex<i64>>],
  memrefs = [memref<f32>, memref<4xf32>, memref<?x4xf32>, memref<*xf32>, memref<*xf32, 3>, memref<*xi8, "L2">,
             memref<4xf32, "L1">, memref<4xf32, 1>, memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>>,
             memref<4x4xf32, affine_map<(d0, d1) -> (d0, d1)>>,
             memref<4x4xf32, strided<[4, 1]>>, memref<4x4xf32, strided<[?, 1], offset: ?>, "L1">,
             memref<4x4xf32, strided<[-4, 1], offset: 12>>, memref<4xmemref<4xf32>>, memref<2xf32, {s = "L1"}>,
             memref<64xi8, affine_map<(d0)[s0] -> (d0 * s0 + 3)>, 2>],
  opaques = [!foo.a, !foo.a.b, !foo.box<f32>, !foo.nested<(i32) -> i32, [1, 2], {a = "}>"}, "x>y\"z">,
             !foo<"opaque text">, !foo.deep<<<a>>, (b), [<c>]>, !foo.arrow<() -> ()>, !foo.minus<-1, (-), [--] -> -->x>]
} : () -> ()
