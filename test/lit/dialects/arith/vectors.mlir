// RUN: tdopt %s --canonicalize | filecheck %s
// RUN: tdopt %s --sccp | filecheck %s --check-prefix=SCCP

// Constants whose elements are equal count as scalars.
// CHECK-LABEL: func.func @identities
// CHECK-SAME: (%[[X:.*]]: vector<4xi32>, %[[T:.*]]: tensor<2x2xf32>)
// CHECK-DAG: %[[ZERO:.*]] = arith.constant dense<0> : vector<4xi32>
// CHECK-DAG: %[[TRUE:.*]] = arith.constant dense<true> : vector<4xi1>
// CHECK-NOT: = arith.{{[a-b]|[d-z]}}
// CHECK: return %[[X]], %[[X]], %[[ZERO]], %[[T]], %[[TRUE]], %[[X]]
func.func @identities(%x: vector<4xi32>, %t: tensor<2x2xf32>)
    -> (vector<4xi32>, vector<4xi32>, vector<4xi32>, tensor<2x2xf32>, vector<4xi1>, vector<4xi32>) {
  %zero = arith.constant dense<0> : vector<4xi32>
  %one = arith.constant dense<1> : vector<4xi32>
  %oneF = arith.constant dense<1.0> : tensor<2x2xf32>
  %set = arith.constant dense<true> : vector<4xi1>
  %0 = arith.addi %x, %zero : vector<4xi32>
  %1 = arith.muli %one, %x : vector<4xi32>
  %2 = arith.subi %x, %x : vector<4xi32>
  %3 = arith.mulf %t, %oneF : tensor<2x2xf32>
  %4 = arith.cmpi uge, %x, %x : vector<4xi32>
  %5 = arith.select %set, %x, %zero : vector<4xi1>, vector<4xi32>
  return %0, %1, %2, %3, %4, %5
      : vector<4xi32>, vector<4xi32>, vector<4xi32>, tensor<2x2xf32>, vector<4xi1>, vector<4xi32>
}

// CHECK-LABEL: func.func @element_by_element
// CHECK-DAG: %[[SUM:.*]] = arith.constant dense<[3, 4, 5, 6]> : vector<4xi32>
// CHECK-DAG: %[[PRODUCT:.*]] = arith.constant dense<{{\[}}[0.000000e+00, 1.000000e+00], [4.000000e+00, 9.000000e+00]]> : tensor<2x2xf32>
// CHECK-DAG: %[[LESS:.*]] = arith.constant dense<[true, false, false, false]> : vector<4xi1>
// CHECK-DAG: %[[CHOSEN:.*]] = arith.constant dense<[1, 2, 2, 2]> : vector<4xi32>
// CHECK-DAG: %[[WIDE:.*]] = arith.constant dense<[1, 2, 3, 4]> : vector<4xi64>
// CHECK-DAG: %[[EQUAL:.*]] = arith.constant dense<5> : vector<4xi32>
// CHECK: return %[[SUM]], %[[PRODUCT]], %[[LESS]], %[[CHOSEN]], %[[WIDE]], %[[EQUAL]]
func.func @element_by_element()
    -> (vector<4xi32>, tensor<2x2xf32>, vector<4xi1>, vector<4xi32>, vector<4xi64>, vector<4xi32>) {
  %n = arith.constant dense<[1, 2, 3, 4]> : vector<4xi32>
  %m = arith.constant dense<[4, 3, 2, 1]> : vector<4xi32>
  %two = arith.constant dense<2> : vector<4xi32>
  %f = arith.constant dense<[[0.0, 1.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %0 = arith.addi %n, %two : vector<4xi32>
  %1 = arith.mulf %f, %f : tensor<2x2xf32>
  %2 = arith.cmpi slt, %n, %two : vector<4xi32>
  %3 = arith.select %2, %n, %two : vector<4xi1>, vector<4xi32>
  %4 = arith.extsi %n : vector<4xi32> to vector<4xi64>
  %5 = arith.addi %n, %m : vector<4xi32>
  return %0, %1, %2, %3, %4, %5
      : vector<4xi32>, tensor<2x2xf32>, vector<4xi1>, vector<4xi32>, vector<4xi64>, vector<4xi32>
}

// SCCP-LABEL: func.func @constant_on_the_left
// SCCP: %[[LESS:.*]] = arith.constant dense<[false, true]> : vector<2xi1>
// SCCP: return %[[LESS]]
func.func @constant_on_the_left() -> vector<2xi1> {
  %n = arith.constant dense<[1, 2]> : vector<2xi32>
  %one = arith.constant dense<1> : vector<2xi32>
  %0 = arith.cmpi slt, %one, %n : vector<2xi32>
  return %0 : vector<2xi1>
}

// One element without a quotient, and a shape that is not known, fold to nothing.
// CHECK-LABEL: func.func @unfolded
// CHECK: arith.divsi
// CHECK: arith.subi
func.func @unfolded(%d: tensor<?xi32>) -> (vector<2xi32>, tensor<?xi32>) {
  %n = arith.constant dense<[6, 7]> : vector<2xi32>
  %m = arith.constant dense<[2, 0]> : vector<2xi32>
  %0 = arith.divsi %n, %m : vector<2xi32>
  %1 = arith.subi %d, %d : tensor<?xi32>
  return %0, %1 : vector<2xi32>, tensor<?xi32>
}

// More than 64 bits.
// CHECK-LABEL: func.func @wide
// CHECK-SAME: (%[[X:.*]]: i128)
// CHECK-DAG: %[[SMALLEST:.*]] = arith.constant -170141183460469231731687303715884105728 : i128
// CHECK-DAG: %[[SUM:.*]] = arith.constant 18446744073709551614 : i128
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : i128
// CHECK: %[[ADDED:.*]] = arith.addi %[[X]], %[[SUM]] : i128
// CHECK-NEXT: return %[[ADDED]], %[[ONE]], %[[SMALLEST]], %[[X]]
func.func @wide(%x: i128) -> (i128, i128, i128, i128) {
  %long = arith.constant 9223372036854775807 : i128
  %largest = arith.constant 170141183460469231731687303715884105727 : i128
  %one = arith.constant 1 : i128
  %ones = arith.constant -1 : i128
  %0 = arith.addi %x, %long : i128
  %1 = arith.addi %0, %long : i128
  %2 = arith.muli %largest, %largest : i128
  %3 = arith.addi %largest, %one : i128
  %4 = arith.andi %x, %ones : i128
  return %1, %2, %3, %4 : i128, i128, i128, i128
}
