module @m attributes {x.y = 1} {
  func.func @f(%a: i32 loc("a":1:1)) -> i32 {
    return %a : i32 loc("r":2:2)
  } loc("f":0:1)
} loc("m":9:9)

// -----

module {
  func.func @f(%x: i32, %c: i1) -> (i32, i32) {
    %0:2 = "t.o"(%x) : (i32) -> (i32, i32)
    cf.cond_br %c, ^a(%0#0 : i32), ^b
  ^b:
    return %0#0, %x : i32, i32
  ^a(%z: i32):
    %1 = scf.if %c -> i32 { scf.yield %z : i32 } else { %q = arith.addi %z, %z : i32 scf.yield %q : i32 }
    cf.br ^b
  }
  func.func @g(%m: memref<?x?xf32>, %n: index) attributes {llvm.emit_c_interface} {
    affine.for %i = 0 to %n { affine.for %j = max affine_map<(d0)[s0] -> (d0, s0)>(%i)[%n] to 10 step 2 { %v = affine.load %m[%i + 1, %j * 2] : memref<?x?xf32>
       affine.if affine_set<(d0)[s0] : (d0 - 1 >= 0, s0 - d0 >= 0)>(%i)[%n] { affine.store %v, %m[%j, %i] : memref<?x?xf32> } } }
    scf.for %i = %n to %n step %n { %t = "t.x"(%i) : (index) -> i32 }
    %r = scf.while (%a = %n) : (index) -> index { %c = "t.c"() : () -> i1 scf.condition(%c) %a : index } do { ^bb0(%b: index): scf.yield %b : index }
    scf.parallel (%a, %b) = (%n, %n) to (%n, %n) step (%n, %n) { scf.reduce }
    return
  }
}

// -----

#root = #llvm.tbaa_root<id = "Simple C/C++ TBAA">
#char = #llvm.tbaa_type_desc<id = "omnipotent char", members = {<#root, 0>}>
#long = #llvm.tbaa_type_desc<id = "long", members = {<#char, 0>}>
#tag = #llvm.tbaa_tag<base_type = #long, access_type = #long, offset = 0, constant = true>
#dom = #llvm.alias_scope_domain<id = distinct[2]<>, description = "dom">
#as = #llvm.alias_scope<id = distinct[3]<>, domain = #dom, description = "s">
#as2 = #llvm.alias_scope<id = distinct[4]<>, domain = #dom>
#ag = #llvm.access_group<id = distinct[5]<>>
#lv = #llvm.loop_vectorize<disable = false, width = 4 : i32>
#lu = #llvm.loop_unroll<count = 2 : i32>
#la = #llvm.loop_annotation<vectorize = #lv, unroll = #lu, mustProgress = true, parallelAccesses = #ag>
#file = #llvm.di_file<"foo.c" in "/tmp">
#cu = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C11, file = #file, producer = "cc", isOptimized = true, emissionKind = Full>
#null = #llvm.di_null_type
#int = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>
#float = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "float", sizeInBits = 32, encoding = DW_ATE_float>
#ptr = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #int, sizeInBits = 64>
#st = #llvm.di_composite_type<tag = DW_TAG_structure_type, name = "S", file = #file, line = 3, elements = #int, #ptr>
#fn = #llvm.di_subroutine_type<callingConvention = DW_CC_normal, types = #null, #int, #ptr, #st>
#sp = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #cu, scope = #file, name = "f", linkageName = "f", file = #file, line = 1, scopeLine = 1, subprogramFlags = "Definition|Optimized", type = #fn>
#blk = #llvm.di_lexical_block<scope = #sp, file = #file, line = 4, column = 2>
#var = #llvm.di_local_variable<scope = #blk, name = "x", file = #file, line = 5, arg = 1, alignInBits = 32, type = #int>
#lab = #llvm.di_label<scope = #sp, name = "l", file = #file, line = 42>
#loc1 = loc("foo.c":1:1)
#loc2 = loc(fused<#sp>[#loc1])
llvm.func @f(%x: i32 loc(#loc1), %p: !llvm.ptr) {
  llvm.intr.dbg.value #var = %x : i32 loc(fused<#blk>["foo.c":5:1])
  llvm.intr.dbg.label #lab loc(#loc1)
  %0 = llvm.load %p {tbaa = [#tag]} : !llvm.ptr -> i32 loc(#loc1)
  llvm.store %0, %p {alias_scopes = [#as], noalias_scopes = [#as2], access_groups = [#ag]} : i32, !llvm.ptr
  llvm.br ^bb1 {loop_annotation = #la}
^bb1:
  llvm.return loc(#loc1)
} loc(#loc2)

// -----

#CSR = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>
#BSR = #sparse_tensor.encoding<{map = (i, j) -> (i floordiv 2 : dense, j floordiv 3 : compressed, i mod 2 : dense, j mod 3 : dense)}>
func.func private @a(tensor<4x4xf32, #CSR>, tensor<6x6xf32, #BSR>) -> tensor<?x?xf64, #CSR>

// -----

#rec = #llvm.di_composite_type<recId = distinct[0]<>, isRecSelf = true>
#file = #llvm.di_file<"a.c" in "">
#p = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #rec, sizeInBits = 64>
#m = #llvm.di_derived_type<tag = DW_TAG_member, name = "next", baseType = #p, sizeInBits = 64>
#s = #llvm.di_composite_type<recId = distinct[0]<>, tag = DW_TAG_structure_type, name = "L", file = #file, elements = #m>
#cu = #llvm.di_compile_unit<id = distinct[1]<>, sourceLanguage = DW_LANG_C, file = #file, isOptimized = false, emissionKind = LineTablesOnly>
#gv = #llvm.di_global_variable<scope = #cu, name = "g", linkageName = "g", file = #file, line = 1, type = #s, isLocalToUnit = true, isDefined = true>
#gve = #llvm.di_global_variable_expression<var = #gv, expr = <[DW_OP_push_object_address, DW_OP_deref]>>
llvm.mlir.global external @g(1 : i32) {addr_space = 0 : i32, dbg_exprs = [#gve]} : i32
#ns = #llvm.di_namespace<name = "n", exportSymbols = false>
#mod = #llvm.di_module<file = #file, scope = #ns, name = "m", line = 3>
#str = #llvm.di_string_type<tag = DW_TAG_string_type, name = "character(*)", sizeInBits = 8>
#sub = #llvm.di_subrange<count = 3 : i64>
#arr = #llvm.di_composite_type<tag = DW_TAG_array_type, baseType = #str, elements = #sub>
#imp = #llvm.di_imported_entity<tag = DW_TAG_imported_module, scope = #mod, entity = #mod, file = #file, line = 1>
#cb = #llvm.di_common_block<scope = #mod, name = "cb", file = #file, line = 2>
#ann = #llvm.di_annotation<name = "a", value = "b">
#ge = #llvm.di_generic_subrange<count = #gv, lowerBound = #llvm.di_expression<[DW_OP_deref]>, stride = #llvm.di_expression<[DW_OP_deref]>>
"t.x"() {a = #arr, b = #imp, c = #cb, d = #ann, e = #ns, f = #ge} : () -> ()

// -----

module attributes {gpu.container_module, dlti.dl_spec = #dlti.dl_spec<#dlti.dl_entry<index, 32>, #dlti.dl_entry<"dlti.endianness", "little">>} {
  gpu.module @k [#nvvm.target<chip = "sm_90">, #rocdl.target] {
    gpu.func @f(%a: f32) workgroup(%w: memref<4xf32, #gpu.address_space<workgroup>>) kernel { %0 = gpu.thread_id x
     gpu.return }
  }
}

// -----

func.func private @h() attributes {a = #spirv.entry_point_abi<workgroup_size = [1, 2, 3]>, b = #spirv.target_env<#spirv.vce<v1.0, [Shader], [SPV_KHR_vulkan_memory_model]>, #spirv.resource_limits<>>, c = #vector.kind<add>, d = #arith.fastmath<fast>, e = #arith.overflow<nsw, nuw>, f = #linalg.iterator_type<parallel>, h = #llvm.cconv<ccc>, i = #llvm.linkage<internal>, j = #llvm.poison, k = #llvm.undef, l = #ub.poison}

// -----

func.func private @h() attributes {m = #complex.number<:f32 1.0, 2.0>, n = #emitc.opaque<"x">}

// -----

func.func private @h() attributes {r = #ml_program.extern<tensor<4xi32>>, t = #llvm.zero, u = #llvm.fastmath<fast>, v = #llvm.vscale_range<minRange = 1, maxRange = 2>, w = #llvm.framePointerKind<all>, x = #llvm.target_features<["+a", "+b"]>, y = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>}

// -----

func.func private @h() attributes {t = #llvm.zero, u = #llvm.fastmath<fast>, v = #llvm.vscale_range<minRange = 1, maxRange = 2>, w = #llvm.framePointerKind<all>, x = #llvm.target_features<["+a", "+b"]>}

// -----

#layout = #xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>
func.func private @x(!xegpu.tensor_desc<8x16xf16, #layout>)

// -----

pdl.pattern : benefit(1) { %t = pdl.type : i32 %x = pdl.attribute = 1
 %o = pdl.operation "foo.op" {"a" = %x} -> (%t : !pdl.type)
 pdl.rewrite %o { pdl.erase %o } }

// -----

irdl.dialect @cmath { irdl.type @complex { %0 = irdl.is f32 %1 = irdl.is f64 %2 = irdl.any_of(%0, %1) irdl.parameters(x: %2) } irdl.operation @norm { %0 = irdl.any irdl.operands(x: %0) irdl.results(y: %0) } }

// -----

module attributes {transform.with_named_sequence} { transform.named_sequence @__transform_main(%arg0: !transform.any_op {transform.readonly}) { %0 = transform.structured.match ops{["linalg.generic"]} in %arg0 : (!transform.any_op) -> !transform.any_op
 transform.yield } }

// -----

func.func @l(%a: tensor<4x8xf32>, %b: tensor<8x2xf32>, %c: tensor<4x2xf32>, %i: index) -> tensor<4x2xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x2xf32>) outs(%c : tensor<4x2xf32>) -> tensor<4x2xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<4x2xf32>) outs(%c : tensor<4x2xf32>) { ^bb0(%x: f32, %y: f32): linalg.yield %x : f32 } -> tensor<4x2xf32>
  %s = tensor.extract_slice %0[0, 1] [2, 1] [1, 1] : tensor<4x2xf32> to tensor<2x1xf32>
  %e = tensor.expand_shape %0 [[0, 1], [2]] output_shape [2, 2, 2] : tensor<4x2xf32> into tensor<2x2x2xf32>
  %x = arith.constant 1.0 : f32
  %v = vector.broadcast %x : f32 to vector<4xf32>
  %t = vector.transfer_read %a[%i, %i], %x {in_bounds = [true]} : tensor<4x8xf32>, vector<4xf32>
  return %1 : tensor<4x2xf32>
}
