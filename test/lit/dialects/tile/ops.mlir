// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: module attributes {tile.schedule = #tile.schedule<grid = [8, 1], block = [4, 2]>}
module attributes {tile.schedule = #tile.schedule< grid=[8,1] , block = [4, 2] >} {
  // CHECK: func.func private @none() attributes {tile.schedule = #tile.schedule<grid = [], block = []>}
  func.func private @none() attributes {tile.schedule = #tile.schedule<grid = [], block = []>}
}
