"t.i"() {a = 0 : i0, b = -1 : i1, c = true, d = false, e = 1 : i1, f = -8 : i4, g = 15 : i4, h = 255 : i8, i = 0xFF : i8, j = 9223372036854775807 : i64, k = -9223372036854775808 : i64, l = 18446744073709551615 : i64, m = 18446744073709551615 : ui64} : () -> ()
"t.i"() {b = 0 : ui1, c = 1 : ui1, e = 200 : ui8, f = -100 : si8, g = 3 : index, h = -3 : index, i = 170141183460469231731687303715884105727 : i128, j = -1 : i128, k = 340282366920938463463374607431768211455 : ui128, l = 12345678901234567890123456789 : si100} : () -> ()
"t.i"() {a = [1, 2 : i32, 3 : index, 4 : ui8, true], b = dense<[1, -2]> : tensor<2xi128>, c = dense<340282366920938463463374607431768211455> : tensor<3xui128>, d = dense<[-1, 5]> : tensor<2xi65>, e = dense<[1, 18446744073709551616]> : tensor<2xsi77>, f = dense<7> : tensor<2xi256>} : () -> ()
"t.i"() {a = dense<[0, 1, -1]> : tensor<3xi2>, b = dense<[0, 1, 3]> : tensor<3xui2>, d = dense<[true, false]> : tensor<2xi1>, e = dense<[1, 0]> : tensor<2xui1>, g = dense<[-5, 5]> : tensor<2xindex>} : () -> ()
"t.i"() {a = array<i1: true, false>, b = array<i8: 1, -1>, c = array<i16>, d = array<i32: 1, 2, -3>, e = array<i64: 9223372036854775807>, f = array<f32: 1.0, 0x7FC00000, 0.1>, g = array<f64: 1.0, -0.0>, h = array<i8: 255>} : () -> ()

// -----

"t.s"() {a = dense<"abc"> : tensor<3x!t.str>, b = dense<["a", "b\22c"]> : tensor<2x!t.str>, c = dense<[["a", ""], ["x", "y\n"]]> : tensor<2x2x!unknown<"s">>} : () -> ()

// -----

"t.i"() {d = array<i128: 5>} : () -> ()

// -----

"t.i"() {b = array<bf16: 2.0, 0x7FC0>, a = array<f16: 1.0>} : () -> ()

// -----

"t.i"() {b = array<ui8: 2>} : () -> ()

// -----

"t.i"() {a = array<f8E5M2: 1.0>, c = array<f80: 1.0>} : () -> ()

// -----

"t.i"() {a = 0 : si1} : () -> ()

// -----

"t.i"() {a = -1 : si1} : () -> ()

// -----

"t.i"() {a = dense<[-1, 0]> : tensor<2xsi1>} : () -> ()

// -----

"t.i"() {a = dense<0> : tensor<2xi0>} : () -> ()

// -----

"t.i"() {a = array<bf16: 2.0>} : () -> ()

// -----

"t.i"() {a = array<si8: -2>} : () -> ()
