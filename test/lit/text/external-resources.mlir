// RUN: tdopt %s --allow-unregistered-dialect | filecheck %s

// What other tools leave in a file stays there.
// CHECK:      "test.a"() {a = dense_resource<weights> : tensor<2xf32>} : () -> ()
// CHECK-NEXT: }
// CHECK-EMPTY:
// CHECK-NEXT: {-#
// CHECK-NEXT:   dialect_resources: {
// CHECK-NEXT:     builtin: {
// CHECK-NEXT:       weights: "0x040000000000803F00000040"
// CHECK-NEXT:     }
// CHECK-NEXT:   },
// CHECK-NEXT:   external_resources: {
// CHECK-NEXT:     some_tool: {
// CHECK-NEXT:       blob: "0x08000000ABCD",
// CHECK-NEXT:       flag: true,
// CHECK-NEXT:       text: "a \22b\22"
// CHECK-NEXT:     }
// CHECK-NEXT:   }
// CHECK-NEXT: #-}
"test.a"() {a = dense_resource<weights> : tensor<2xf32>} : () -> ()

{-#
  dialect_resources: { builtin: { weights: "0x040000000000803F00000040" } },
  external_resources: { some_tool: { blob: "0x08000000abcd", flag: true, text: "a \"b\"" } }
#-}
