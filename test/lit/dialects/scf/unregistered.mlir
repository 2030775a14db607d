// RUN: tdopt %s --allow-unregistered-dialect --mlir-print-op-generic | filecheck %s
// RUN: echo 'func.func @f(%%c: i1) {' > %t.mlir
// RUN: echo '"scf.if"(%%c) ({ "test.last"() : () -> () }, {}) : (i1) -> () return }' >> %t.mlir
// RUN: not tdopt %t.mlir --allow-unregistered-dialect 2>&1 | filecheck %s --check-prefix=NO-YIELD

// An operation that nobody knows is no terminator where the terminator may be left out.
// CHECK: "scf.if"
// CHECK: "test.last"(%{{.*}}) : (i1) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
func.func @f(%c: i1) {
  scf.if %c {
    "test.last"(%c) : (i1) -> ()
  }
  return
}

// NO-YIELD: error: 'scf.if' op expects its region to end in 'scf.yield', ends in 'test.last'
