// REQUIRES: mlir-opt
// RUN: mlir-opt-22 %s --mlir-print-op-generic -o %t.theirs
// RUN: tdopt %t.theirs --allow-unregistered-dialect --mlir-print-op-generic -o %t.ours
// RUN: cmp %t.theirs %t.ours
// RUN: mlir-opt-22 %s --mlir-print-op-generic --mlir-print-debuginfo -o %t.theirs
// RUN: tdopt %t.theirs --allow-unregistered-dialect --mlir-print-op-generic --mlir-print-debuginfo -o %t.ours
// RUN: cmp %t.theirs %t.ours

// A dialect gives its attributes aliases. Those of a dialect we do not know are kept and numbered
// as that dialect's own tool does.
#file = #llvm.di_file<"a.c" in "/src">
#unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C11, file = #file, isOptimized = false, emissionKind = Full>
#int = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>
#pointer = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #int, sizeInBits = 64>
#signature = #llvm.di_subroutine_type<types = #int, #pointer>
#program = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #unit, scope = #file, name = "f", file = #file, line = 1, scopeLine = 1, subprogramFlags = Definition, type = #signature>
#parameter = #llvm.di_local_variable<scope = #program, name = "x", file = #file, line = 1, arg = 1, type = #pointer>
#root = #llvm.tbaa_root<id = "root">
#char = #llvm.tbaa_type_desc<id = "char", members = {<#root, 0>}>
#tag = #llvm.tbaa_tag<base_type = #char, access_type = #char, offset = 0>
llvm.func @f(%x: !llvm.ptr) -> i32 {
  llvm.intr.dbg.value #parameter = %x : !llvm.ptr loc(fused<#program>["a.c":1:7])
  %0 = llvm.load %x {tbaa = [#tag]} : !llvm.ptr -> i32 loc("a.c":2:3)
  llvm.return %0 : i32
} loc(fused<#program>["a.c":1:1])
