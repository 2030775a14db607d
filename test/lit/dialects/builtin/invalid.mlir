// RUN: tdopt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{expects its body to have no arguments, has 1}}
"builtin.module"() ({
^bb0(%a: i32):
}) : () -> ()

// -----

// expected-note@+1 {{see the existing definition here}}
func.func private @twice()
// expected-error@+1 {{redefinition of symbol 'twice'}}
func.func private @twice()

// -----

func.func @f(%a: i32) {
  // expected-error @+2 {{expected 'to', found 'return'}}
  %0 = builtin.unrealized_conversion_cast %a : i32
  return
}
