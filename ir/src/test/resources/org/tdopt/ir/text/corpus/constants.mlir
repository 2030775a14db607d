"t.a"() {a, b = unit, c = "x" : i32, d = "esc\\\22\n\t\00\FF", e = "caf\C3\A9", f = "café", g = "x" : !t.s, h = [], i = {}, j = {a, b = {c}}, "a b" = 1, "0x" = 2, "é" = 4, "true" = 5, loc = 7, unit = 8, i32 = 9, array = 10, "a-b" = 11, a.b = 12, a$b = 13, _x = 14} : () -> ()
"t.a"() {a = @x, b = @"a b", c = @x::@y::@"z\22", e = @x.y$z, f = @_a, g = @"0", h = @"é"} : () -> ()

// -----

"t.a"() {a = @x, b = @"a b", c = @x::@y::@"z\22", e = @x.y$z, f = @_a, g = @"0", h = @"é", i = [@a, @b::@c]} : () -> ()
"t.a"() {a = affine_map<() -> ()>, b = affine_map<()[s0] -> (s0)>, c = affine_map<(d0) -> ()>, d = affine_map<(d0, d1)[s0] -> (d0 + d1 * 2 + s0 floordiv 3, d0 ceildiv 4 mod 5, -d0, d0 - d1, (d0 + 1) * 3, -(d0 + d1), d0 * -1, s0 * d0, 5, -7, d0 mod 2 - 1)>, e = affine_set<(d0) : (d0 >= 0)>, f = affine_set<() : (0 == 0)>, g = affine_set<(d0, d1)[s0] : (d0 - 1 >= 0, -d0 + s0 == 0, d1 <= 4)>, h = affine_set<() : ()>, i = [affine_map<(i, j) -> (j, i)>]} : () -> ()

// -----

"t.a"() {a = affine_map<() -> ()>, b = affine_map<()[s0] -> (s0)>, c = affine_map<(d0) -> ()>, d = affine_map<(d0, d1)[s0] -> (d0 + d1 * 2 + s0 floordiv 3, d0 ceildiv 4 mod 5, -d0, d0 - d1, (d0 + 1) * 3, -(d0 + d1), d0 * -1, s0 * d0, 5, -7, d0 mod 2 - 1)>, e = affine_set<(d0) : (d0 >= 0)>, f = affine_set<() : (0 == 0)>, g = affine_set<(d0, d1)[s0] : (d0 - 1 >= 0, -d0 + s0 == 0)>, i = [affine_map<(i, j) -> (j, i)>]} : () -> ()
"t.a"() {a = affine_map<(d0, d1) -> (d0 * 4 + d1 * 2 - 3, (d0 + d1) floordiv 2, (d0 - d1) mod 7, d0 - d1 * 3, d1 - (d0 + 2), (d0 * 2) * 3, (d0 floordiv 2) floordiv 3, 0, d0 + 0, d0 * 1, d0 * 0, 3 + d0, 2 * d0, d0 + d0, d0 - d0, (d0 + 3) + 4, 4 floordiv 3, 7 mod 4, 7 ceildiv 2, -7 floordiv 2, (d0 * 4) floordiv 2, (d0 * 4) mod 2, d0 mod 1, d0 floordiv 1, (d0 * 8 + 4) floordiv 4, d0 + d1 + d0)>} : () -> ()

// -----

"t.a"() {a = strided<[1, ?], offset: 3>, b = strided<[]>, c = strided<[?], offset: ?>, d = strided<[-1]>, e = strided<[], offset: 2>} : () -> ()
"t.a"() {a = sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>, b = sparse<0, 1.0> : tensor<3xf32>, c = sparse<[0], [1.0]> : tensor<3xf32>, d = sparse<[[1]], 5> : tensor<2xi8>, e = sparse<[], []> : tensor<3xf32>, f = sparse<[[0, 1]], -2.0> : vector<2x3xf16>, g = sparse<[[0],[1]], [true, false]> : tensor<2xi1>} : () -> ()

// -----

"t.a"() {a = strided<[1, ?], offset: 3>, b = strided<[]>, c = strided<[?], offset: ?>, d = strided<[-1]>, e = strided<[], offset: 2>} : () -> ()

// -----

"t.a"() {a = sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>, f = sparse<[[0, 1]], -2.0> : vector<2x3xf16>} : () -> ()

// -----

"t.a"() {a = sparse<0, 1.0> : tensor<3xf32>} : () -> ()

// -----

"t.a"() {c = sparse<[0], [1.0]> : tensor<3xf32>} : () -> ()

// -----

"t.a"() {d = sparse<[[1]], 5> : tensor<2xi8>} : () -> ()

// -----

"t.a"() {e = sparse<> : tensor<3xf32>} : () -> ()

// -----

"t.a"() {g = sparse<[[0],[1]], [true, false]> : tensor<2xi1>} : () -> ()

// -----

"t.a"() {g = sparse<[[0],[1]], ["a", "b"]> : tensor<4x!t.s>} : () -> ()

// -----

#distinct = distinct[0]<1 : i64>
#distinct1 = distinct[1]<"x">
#distinct2 = distinct[2]<#t.x>
#distinct3 = distinct[3]<#distinct>
"t.a"() {a = #distinct, b = distinct[4]<>, c = #distinct, d = #distinct1, e = #distinct2, f = #distinct3} : () -> ()

// -----

"t.a"() {a = dense<1> : vector<[4]xi32>, b = dense<[[1, 2], [3, 4]]> : vector<2x2xi8>, c = dense<> : tensor<0xi32>, d = dense<> : tensor<2x0xf32>, e = dense<5> : tensor<0xi32>, f = dense<[[[1]]]> : tensor<1x1x1xi32>, g = dense<"0x01"> : tensor<1xi8>, h = dense<"0x01020304"> : tensor<4xi8>, i = dense<"0x01"> : tensor<8xi8>, j = dense<"0x0F"> : tensor<8xi1>, k = dense<"0xFF"> : tensor<8xi1>, l = dense<"0x0000803F0000803F"> : tensor<2xf32>, m = dense<1> : tensor<2xi32, "enc">, n = dense<[[1.0, 2.0]]> : tensor<1x2xf32>} : () -> ()

// -----

"t.a"() {a = dense<1> : vector<[4]xi32>, b = dense<[[1, 2], [3, 4]]> : vector<2x2xi8>, c = dense<> : tensor<0xi32>, d = dense<> : tensor<2x0xf32>, f = dense<[[[1]]]> : tensor<1x1x1xi32>, g = dense<"0x01"> : tensor<1xi8>, h = dense<"0x01020304"> : tensor<4xi8>, l = dense<"0x0000803F0000803F"> : tensor<2xf32>, m = dense<1> : tensor<2xi32, "enc">, n = dense<[[1.0, 2.0]]> : tensor<1x2xf32>} : () -> ()

// -----

"t.a"() {j = dense<"0x0F"> : tensor<8xi1>, k = dense<"0xFF"> : tensor<8xi1>} : () -> ()

// -----

"t.a"() {i = dense<"0x01"> : tensor<8xi8>} : () -> ()

// -----

"t.a"() {e = dense<5> : tensor<0xi32>} : () -> ()

// -----

"t.a"() {a = dense_resource<x> : tensor<2xf32>, b = dense_resource<"y z"> : tensor<2xi8>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      x: "0x040000000000803F00000040",
      "y z": "0x010000000102",
      unused: "0x0100000001"
    }
  },
  external_resources: {
    mlir_reproducer: {
      pipeline: "builtin.module(cse)",
      disable_threading: true,
      verify_each: false
    },
    other: {
      blob: "0x08000000DEADBEEF00000000",
      s: "text \22 q"
    }
  }
#-}

// -----

"t.a"() {a = loc("x"), b = loc(unknown), c = loc(fused["a":1:2, "b"]), d = [loc("q":3:4)]} : () -> ()

// -----

"t.a"() {a = [i32, 1, "s", @x, loc("a"), affine_map<(d0) -> (d0)>, dense<1> : tensor<2xi32>, [1.0], unit, {a = 1}, tensor<2xf32>, (i32) -> i32, array<i32: 1>, 5 : i8, true, #t.x, !t.y, none]} : () -> ()

// -----

#alias = "text"
#m = affine_map<(d0) -> (d0 + 1)>
#nested = [#m, #alias, {a = #m}]
!ty = memref<4xf32, #m>
"t.a"() {a = #alias, b = #m, c = #nested, d = !ty} : () -> ()

