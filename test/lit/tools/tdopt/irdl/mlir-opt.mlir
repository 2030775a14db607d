// mlir-opt verifies our operations against the exported declarations.
// REQUIRES: mlir-opt
// RUN: tdopt --export-irdl=dma,graph,pulp -o %t.irdl
// RUN: tdopt %S/../../../dialects/graph/ops.mlir --print-for-irdl -o %t.graph
// RUN: mlir-opt-22 --irdl-file=%t.irdl %t.graph -o %t.out
// RUN: tdopt %S/../../../dialects/graph/ops-losses.mlir --print-for-irdl -o %t.losses
// RUN: mlir-opt-22 --irdl-file=%t.irdl %t.losses -o %t.out
// RUN: tdopt %S/../../../dialects/dma/ops.mlir --print-for-irdl -o %t.dma
// RUN: mlir-opt-22 --irdl-file=%t.irdl %t.dma -o %t.out
// RUN: tdopt %S/../../../dialects/pulp/ops.mlir --print-for-irdl -o %t.pulp
// RUN: mlir-opt-22 --irdl-file=%t.irdl %t.pulp -o %t.out

// It prints them so that we read them again.
// RUN: tdopt %t.out | filecheck %s --check-prefix=AGAIN
// AGAIN: pulp.

// RUN: mlir-opt-22 --irdl-file=%t.irdl %s --split-input-file --verify-diagnostics

func.func @operand_type(%a: tensor<2xf32>) -> !dma.token {
  // expected-error @below {{expected base type 'builtin.memref' but got 'builtin.tensor'}}
  %0 = "dma.start"(%a, %a) : (tensor<2xf32>, tensor<2xf32>) -> !dma.token
  return %0 : !dma.token
}

// -----

func.func @operand_count(%a: tensor<2xf32>) {
  // expected-error @below {{op expects exactly 2 operands, but got 1}}
  %0 = "graph.add"(%a) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @attribute_kind() {
  // expected-error @below {{expected base attribute 'builtin.symbol_ref' but got 'builtin.string'}}
  %0 = "graph.load_parameter"() {parameter = "w"} : () -> tensor<2xf32>
  return
}

// -----

func.func @attribute_missing() {
  // expected-error @below {{attribute "parameter" is expected but not provided}}
  %0 = "graph.load_parameter"() : () -> tensor<2xf32>
  return
}
