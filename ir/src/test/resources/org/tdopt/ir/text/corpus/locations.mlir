#loc = loc(unknown)
#loc1 = loc("a.mlir":1:2)
"foo.op"() : () -> () loc(#late)
"foo.op"() ({
^bb0(%a: i32 loc("arg"), %b: i32 loc(callsite("x" at #loc1))):
  "foo.inner"() : () -> () loc(fused["a", "b"(#loc1)])
}) : () -> () loc(callsite("callee"("f":1:1) at "g":3:4))
"foo.op"() : () -> () loc(fused<"meta">["x":1:2, unknown])
"foo.op"() : () -> () loc("r.mlir":1:2 to :5)
"foo.op"() : () -> () loc("r.mlir":1:2 to 3:5)
"foo.op"() {l = loc("name"("f":1:1))} : () -> () loc(unknown)
"foo.op"() : () -> () loc(fused<#foo.meta<1>>["q":1:1])
#late = loc(callsite(#loc1 at "late":7:8))
