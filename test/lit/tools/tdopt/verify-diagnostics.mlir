// RUN: tdopt %s --split-input-file --verify-diagnostics
// RUN: tdopt %s --split-input-file --verify-diagnostics=all
// RUN: tdopt %s --split-input-file -verify-diagnostics=only-expected

func.func @same_line() -> i32 {
  return %nothing : i32 // expected-error {{'%nothing'}}
}

// -----

func.func @above() -> i32 {
  return %nothing : i32
  // expected-error@above {{'%nothing'}}
}

// -----

func.func @below() -> i32 {
  // expected-error@below {{'%nothing'}}
  return %nothing : i32
}

// -----

func.func @offsets() -> i32 {
  // expected-error@+2 {{'%nothing'}}

  return %nothing : i32
}

// -----


// -----

// expected-note@below {{see the existing definition here}}
func.func private @twice()
// expected-error@below {{redefinition of symbol 'twice'}}
func.func private @twice()

// -----

func.func @expression() -> i32 {
  // expected-error-re@+1 {{{{use|value}}{{.*}}'%nothi{{n+}}g'}}
  return %nothing : i32
}
