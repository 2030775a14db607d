// RUN: tdreduce %s --test=%S/Inputs/contains.sh --test-arg=arith.xori -o %t.mlir 2>%t.log
// RUN: filecheck %s --input-file=%t.mlir --match-full-lines
// RUN: filecheck %s --input-file=%t.log --check-prefix=LOG
// RUN: tdopt %t.mlir

// The same input gives the same result.
// RUN: tdreduce %s --test=%S/Inputs/contains.sh --test-arg=arith.xori --quiet >%t.again.mlir 2>%t.log
// RUN: diff %t.mlir %t.again.mlir
// RUN: not grep . %t.log

// A loop is kept if it is what is looked for.
// RUN: tdreduce %s --test=%S/Inputs/contains.sh --test-arg=scf.for --quiet | filecheck %s --check-prefix=LOOP
// Extents become 1.
// RUN: tdreduce %s --test=%S/Inputs/contains.sh --test-arg=graph.relu --quiet | filecheck %s --check-prefix=SHAPE
// RUN: tdreduce %s --test=%S/Inputs/contains.sh --test-arg=arith.xori --mlir-print-op-generic --quiet | filecheck %s --check-prefix=GENERIC
// RUN: tdreduce %s --test=%S/Inputs/contains.sh --test-arg=arith.xori --max-tests=3 -o %t.mlir 2>&1 | filecheck %s --check-prefix=LIMIT

//      CHECK: module {
// CHECK-NEXT: func.func @f(%arg0: i32) {
// CHECK-NEXT: %0 = arith.xori %arg0, %arg0 : i32
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }

// LOG: tdreduce: erase unused operations: operations {{[0-9]+}} to {{[0-9]+}}, characters {{[0-9]+}} to {{[0-9]+}}, tests {{[0-9]+}}
// LOG: tdreduce: unwrap regions:
// LOG: tdreduce: characters {{[0-9]+}} to {{[0-9]+}}, tests {{[0-9]+}}

// LOOP-NOT: arith.xori
// LOOP: scf.for
// LOOP-NOT: arith.xori

// SHAPE: func.func @g(%arg0: tensor<1x1xf32>)
// SHAPE-NEXT: graph.relu %arg0
// SHAPE-NEXT: return{{$}}

// GENERIC: "arith.xori"
// LIMIT: tdreduce: stopped after 3 tests, which --max-tests allows

func.func private @ext(i32) -> i32
func.func @other(%a: i32) -> i32 {
  %c = arith.constant 5 : i32
  %0 = arith.addi %a, %c : i32
  return %0 : i32
}
func.func @f(%a: i32, %b: f32, %n: index) -> (i32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %a) -> (i32) {
    %1 = arith.muli %acc, %acc {tag = "here"} : i32
    %2 = arith.xori %1, %a {tag = "there"} : i32
    %3 = func.call @other(%2) : (i32) -> i32
    scf.yield %3 : i32
  }
  %x = arith.mulf %b, %b : f32
  %y = arith.addf %x, %x : f32
  return %s, %y : i32, f32
}
func.func @g(%a: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %0 = graph.relu %a : (tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}
