"foo.op"() {a = dense_resource<blob1> : tensor<2xf32>, b = dense_resource<"odd key"> : tensor<3xi8>} : () -> ()
"foo.op"() {a = dense_resource<blob1> : tensor<2xf32>, c = dense_resource<aligned> : vector<4xi8>} : () -> ()

{-#
  dialect_resources: {
    builtin: {
      blob1: "0x040000000000803F00000040",
      "odd key": "0x01000000010203",
      aligned: "0x4000000001020304"
    }
  }
#-}
