// RUN: tdopt %s --split-input-file --verify-diagnostics

// A schedule has a part and a block for every loop.
// expected-error @below {{dialect 'tile' has no attribute 'schedule<grid = [8, 1], block = [4]>'}}
module attributes {tile.schedule = #tile.schedule<grid = [8, 1], block = [4]>} {
}

// -----

// expected-error @below {{dialect 'tile' has no attribute 'schedule<parts = [8]>'}}
module attributes {tile.schedule = #tile.schedule<parts = [8]>} {
}
