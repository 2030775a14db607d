// One training step: the gradient passes straight through, and every level gives the same numbers.

// RUN: tdrun %S/Inputs/batch.mlir --outputs=%t.npz
// RUN: tdopt %quant %s --pass-pipeline="builtin.module(func.func(insert-fake-quant{bits=3}),attach-loss{loss=mse},symbol-dce,autodiff)" -o %t.graph.mlir
// RUN: filecheck %s --check-prefix=GRAD --input-file=%t.graph.mlir
// RUN: tdrun %quant %t.graph.mlir --entry=step --inputs=%t.npz | filecheck %s
// RUN: tdopt %quant %t.graph.mlir --pass-pipeline="builtin.module(func.func(lower-to-structured,canonicalize,cse,fuse,canonicalize,cse,tile{l1-bytes=65536 cores=8},canonicalize))" -o %t.tile.mlir
// RUN: filecheck %s --check-prefix=LOWERED --input-file=%t.tile.mlir
// RUN: tdrun %t.tile.mlir --entry=step --inputs=%t.npz | filecheck %s
// RUN: tdopt %t.tile.mlir --pass-pipeline="builtin.module(bufferize,func.func(canonicalize,cse,promote,canonicalize,insert-dma,contract-multiply-add,to-cluster{cores=8},canonicalize,cse,plan-memory{l1-bytes=65536}))" -o %t.cluster.mlir
// RUN: tdrun %t.cluster.mlir --entry=step --inputs=%t.npz | filecheck %s
// RUN: tdopt %t.cluster.mlir --pass-pipeline="builtin.module(func.func(lower-to-loops,canonicalize,cse),select-instructions)" | filecheck %s --check-prefix=MACHINE

// In 3 bits the weights are 0.25 and -0.5, so the prediction is 0.25 - 2 * 0.5 = -0.75.
graph.parameter @w : tensor<2x1xf32> = dense<[[0.3], [-0.6]]> : tensor<2x1xf32> {trainable}

func.func @forward(%x: tensor<1x2xf32>) -> tensor<1x1xf32> {
  %w = graph.load_parameter @w : tensor<2x1xf32>
  %0 = graph.matmul %x, %w : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1x1xf32>
  return %0 : tensor<1x1xf32>
}

// The loss is (-0.75 - 0.25)^2 and its gradient in the weights 2 * (-0.75 - 0.25) * x.
// CHECK:      result0 = tensor<f32> [1.0]
// CHECK-NEXT: result1 = tensor<2x1xf32> [-2.0, -4.0]

// GRAD-LABEL: func.func @step(
// GRAD: quant.fake_quant
// GRAD: %[[DY:.*]] = graph.mse_loss_grad
// GRAD-NEXT: %[[DW:.*]] = graph.matmul %{{.*}}, %[[DY]] {transpose_a = true}
// GRAD-NEXT: return %{{.*}}, %[[DW]]

// LOWERED-NOT: quant.
// LOWERED: arith.fptosi

// MACHINE: fcvt_w_s
