"builtin.module"() ({
  "foo.isolated"() ({
  ^bb0(%a: i32, %b: f32):
    %0:3 = "foo.many"(%a, %b) {k = 1 : i32} : (i32, f32) -> (i32, f32, index)
    %1, %2:2 = "foo.split"() : () -> (i32, f32, index)
    "foo.use"(%0#0, %0#1, %0#2, %1, %2#1, %0) : (i32, f32, index, i32, index, i32) -> ()
    "foo.br"(%a)[^bb2] : (i32) -> ()
  ^bb1:
    "foo.cond"(%a, %b)[^bb1, ^bb2] <{sizes = array<i32: 1, 1>, "odd name" = unit}> : (i32, f32) -> ()
  ^bb2(%c: i32):
    %d = "foo.def"() : () -> i64
    "foo.br"()[^bb4] : () -> ()
  ^bb5:
    "foo.backward"(%e) : (i64) -> ()
    "foo.end"() : () -> ()
  ^bb4:
    %e = "foo.def"() : () -> i64
    "foo.br"()[^bb5] : () -> ()
  ^bb6:
    "foo.end"() : () -> ()
  ^bb3:
    "foo.end"() : () -> ()
  }) : () -> ()
  %x = "foo.graph"() ({
    "foo.use"(%y) : (i32) -> ()
    %z = "foo.cycle"(%z) : (i32) -> i32
    "foo.nested"() ({
      "foo.use"(%y, %x) : (i32, i32) -> ()
    }, {
    }, {
    ^bb0:
    }, {
    ^bb0(%q: index):
    }) {after = "regions"} : () -> ()
  }) : () -> i32
  %y = "foo.late"() : () -> i32
  "foo.no.dialect"() : () -> ()
  "nodialect"() : () -> ()
  "foo.quoted name \22"() : () -> ()
  %fn = "foo.fn"() : () -> ((i32) -> i32)
  %tok = "foo.types"(%fn) : ((i32) -> i32) -> tuple<i32>
}) {module.attr = "x"} : () -> ()
