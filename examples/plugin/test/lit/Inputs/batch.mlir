func.func @batch() -> (tensor<1x2xf32>, tensor<1x1xf32>) {
  %x = graph.constant dense<[[1.0, 2.0]]> : tensor<1x2xf32>
  %target = graph.constant dense<0.25> : tensor<1x1xf32>
  return %x, %target : tensor<1x2xf32>, tensor<1x1xf32>
}
