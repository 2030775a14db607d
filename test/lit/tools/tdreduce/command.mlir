// A command line of our own tools runs in the process; its exit code says what is interesting.
// RUN: tdreduce %s --run='tdopt %%s' --output-contains="'arith.addi' op" --quiet 2>&1 | filecheck %s --check-prefix=FAULT --match-full-lines
// RUN: not tdreduce %s --run='tdopt %%s' --output-contains='3 registers' --quiet 2>&1 | filecheck %s --check-prefix=ONE

// The fault of the input is one that the verifier finds, so the result is not valid either.
//      FAULT: "builtin.module"() ({
// FAULT-NEXT: "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
// FAULT-NEXT: ^bb0(%arg0: i32):
// FAULT-NEXT: %0 = "arith.addi"(%arg0) : (i32) -> i32
// FAULT-NEXT: "func.return"() : () -> ()
// FAULT-NEXT: }) : () -> ()
// FAULT-NEXT: }) : () -> ()

// ONE: tdreduce: error: '{{.*}}command.mlir' is not interesting: the test's output does not contain '3 registers'

func.func @f(%a: i32) -> i32 {
  %0 = arith.muli %a, %a : i32
  %1 = arith.addi %0, %a : i32
  %2 = "arith.addi"(%0) : (i32) -> i32
  return %1 : i32
}
func.func @g(%a: i32) -> i32 {
  return %a : i32
}
