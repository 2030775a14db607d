    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li t0,0x3f800000
    fmv.w.x fa0,t0
    fmv.w.x fa1,t0
    fmv.w.x fa2,t0
    fmv.w.x fa3,t0
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L1
    .L1: fadd.s fa0,fa1,fa2
    END "fadd 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L2
    .L2: fadd.s fa0,fa1,fa2
    END "fadd 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L3
    .L3: fadd.s fa0,fa1,fa2
    END "fadd 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L4
    .L4: fadd.s fa0,fa1,fa2
    END "fadd 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L5
    .L5: fadd.s fa0,fa1,fa2
    END "fadd 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L6
    .L6: fadd.s fa0,fa1,fa2
    END "fadd 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L7
    fmadd.s fa0,fa1,fa2,fa3
    .L7: nop
    END "fma nop 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L8
    fmadd.s fa0,fa1,fa2,fa3
    .L8: nop
    END "fma nop 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L9
    fmadd.s fa0,fa1,fa2,fa3
    .L9: nop
    END "fma nop 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L10
    fmadd.s fa0,fa1,fa2,fa3
    .L10: nop
    END "fma nop 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L11
    fmadd.s fa0,fa1,fa2,fa3
    .L11: nop
    END "fma nop 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L12
    fmadd.s fa0,fa1,fa2,fa3
    .L12: nop
    END "fma nop 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L13
    fmadd.s fa0,fa1,fa2,fa3
    fadd.s fa3,fa1,fa2
    .L13: nop
    END "fma fma nop 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L14
    fmadd.s fa0,fa1,fa2,fa3
    fadd.s fa3,fa1,fa2
    .L14: nop
    END "fma fma nop 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L15
    fmadd.s fa0,fa1,fa2,fa3
    fadd.s fa3,fa1,fa2
    .L15: nop
    END "fma fma nop 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L16
    fmadd.s fa0,fa1,fa2,fa3
    fadd.s fa3,fa1,fa2
    .L16: nop
    END "fma fma nop 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L17
    fmadd.s fa0,fa1,fa2,fa3
    fadd.s fa3,fa1,fa2
    .L17: nop
    END "fma fma nop 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L18
    fmadd.s fa0,fa1,fa2,fa3
    fadd.s fa3,fa1,fa2
    .L18: nop
    END "fma fma nop 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L19
    .L19: fdiv.s fa0,fa1,fa2
    END "fdiv 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L20
    .L20: fdiv.s fa0,fa1,fa2
    END "fdiv 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L21
    .L21: fdiv.s fa0,fa1,fa2
    END "fdiv 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L22
    .L22: fdiv.s fa0,fa1,fa2
    END "fdiv 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L23
    .L23: fdiv.s fa0,fa1,fa2
    END "fdiv 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L24
    .L24: fdiv.s fa0,fa1,fa2
    END "fdiv 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L25
    fdiv.s fa0,fa1,fa2
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    .L25: nop
    END "fdiv 10nops 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L26
    fdiv.s fa0,fa1,fa2
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    .L26: nop
    END "fdiv 10nops 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L27
    fdiv.s fa0,fa1,fa2
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    .L27: nop
    END "fdiv 10nops 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L28
    fdiv.s fa0,fa1,fa2
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    .L28: nop
    END "fdiv 10nops 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L29
    fdiv.s fa0,fa1,fa2
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    .L29: nop
    END "fdiv 10nops 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L30
    fdiv.s fa0,fa1,fa2
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    .L30: nop
    END "fdiv 10nops 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L31
    fsqrt.s fa0,fa1
    .L31: fmadd.s fa2,fa1,fa1,fa2
    END "fsqrt fma 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L32
    fsqrt.s fa0,fa1
    .L32: fmadd.s fa2,fa1,fa1,fa2
    END "fsqrt fma 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L33
    fsqrt.s fa0,fa1
    .L33: fmadd.s fa2,fa1,fa1,fa2
    END "fsqrt fma 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L34
    fsqrt.s fa0,fa1
    .L34: fmadd.s fa2,fa1,fa1,fa2
    END "fsqrt fma 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L35
    fsqrt.s fa0,fa1
    .L35: fmadd.s fa2,fa1,fa1,fa2
    END "fsqrt fma 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L36
    fsqrt.s fa0,fa1
    .L36: fmadd.s fa2,fa1,fa1,fa2
    END "fsqrt fma 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L37
    fdiv.s fa0,fa1,fa2
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    .L37: addi t1,t1,1
    END "fdiv 40 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L38
    fdiv.s fa0,fa1,fa2
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    .L38: addi t1,t1,1
    END "fdiv 40 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L39
    fdiv.s fa0,fa1,fa2
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    .L39: addi t1,t1,1
    END "fdiv 40 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L40
    fdiv.s fa0,fa1,fa2
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    .L40: addi t1,t1,1
    END "fdiv 40 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L41
    fdiv.s fa0,fa1,fa2
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    .L41: addi t1,t1,1
    END "fdiv 40 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L42
    fdiv.s fa0,fa1,fa2
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    .L42: addi t1,t1,1
    END "fdiv 40 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L43
    fcvt.w.s t1,fa0,rtz
    fcvt.s.w fa3,t1
    flt.s t2,fa1,fa3
    .L43: fmax.s fa3,fa0,fa1
    END "cvt cmp 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L44
    fcvt.w.s t1,fa0,rtz
    fcvt.s.w fa3,t1
    flt.s t2,fa1,fa3
    .L44: fmax.s fa3,fa0,fa1
    END "cvt cmp 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L45
    fcvt.w.s t1,fa0,rtz
    fcvt.s.w fa3,t1
    flt.s t2,fa1,fa3
    .L45: fmax.s fa3,fa0,fa1
    END "cvt cmp 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L46
    fcvt.w.s t1,fa0,rtz
    fcvt.s.w fa3,t1
    flt.s t2,fa1,fa3
    .L46: fmax.s fa3,fa0,fa1
    END "cvt cmp 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L47
    fcvt.w.s t1,fa0,rtz
    fcvt.s.w fa3,t1
    flt.s t2,fa1,fa3
    .L47: fmax.s fa3,fa0,fa1
    END "cvt cmp 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L48
    fcvt.w.s t1,fa0,rtz
    fcvt.s.w fa3,t1
    flt.s t2,fa1,fa3
    .L48: fmax.s fa3,fa0,fa1
    END "cvt cmp 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L49
    fmv.x.w t1,fa0
    .L49: fmv.w.x fa3,t1
    END "fmv 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L50
    fmv.x.w t1,fa0
    .L50: fmv.w.x fa3,t1
    END "fmv 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L51
    fmv.x.w t1,fa0
    .L51: fmv.w.x fa3,t1
    END "fmv 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L52
    fmv.x.w t1,fa0
    .L52: fmv.w.x fa3,t1
    END "fmv 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L53
    fmv.x.w t1,fa0
    .L53: fmv.w.x fa3,t1
    END "fmv 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L54
    fmv.x.w t1,fa0
    .L54: fmv.w.x fa3,t1
    END "fmv 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L55
    fsgnj.s fa0,fa1,fa1
    .L55: fclass.s t1,fa0
    END "sgnj 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L56
    fsgnj.s fa0,fa1,fa1
    .L56: fclass.s t1,fa0
    END "sgnj 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L57
    fsgnj.s fa0,fa1,fa1
    .L57: fclass.s t1,fa0
    END "sgnj 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L58
    fsgnj.s fa0,fa1,fa1
    .L58: fclass.s t1,fa0
    END "sgnj 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L59
    fsgnj.s fa0,fa1,fa1
    .L59: fclass.s t1,fa0
    END "sgnj 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L60
    fsgnj.s fa0,fa1,fa1
    .L60: fclass.s t1,fa0
    END "sgnj 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L61
    flw fa0,0(a0)
    fmadd.s fa3,fa1,fa2,fa3
    flw fa1,4(a0)
    .L61: fmadd.s fa2,fa1,fa0,fa2
    END "flw fma flw fma 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L62
    flw fa0,0(a0)
    fmadd.s fa3,fa1,fa2,fa3
    flw fa1,4(a0)
    .L62: fmadd.s fa2,fa1,fa0,fa2
    END "flw fma flw fma 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L63
    flw fa0,0(a0)
    fmadd.s fa3,fa1,fa2,fa3
    flw fa1,4(a0)
    .L63: fmadd.s fa2,fa1,fa0,fa2
    END "flw fma flw fma 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L64
    flw fa0,0(a0)
    fmadd.s fa3,fa1,fa2,fa3
    flw fa1,4(a0)
    .L64: fmadd.s fa2,fa1,fa0,fa2
    END "flw fma flw fma 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L65
    flw fa0,0(a0)
    fmadd.s fa3,fa1,fa2,fa3
    flw fa1,4(a0)
    .L65: fmadd.s fa2,fa1,fa0,fa2
    END "flw fma flw fma 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L66
    flw fa0,0(a0)
    fmadd.s fa3,fa1,fa2,fa3
    flw fa1,4(a0)
    .L66: fmadd.s fa2,fa1,fa0,fa2
    END "flw fma flw fma 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L67
    .insn r 0x33,2,0x48,x10,x11,x12
    .L67: addi t1,t1,1
    END "vfmac 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L68
    .insn r 0x33,2,0x48,x10,x11,x12
    .L68: addi t1,t1,1
    END "vfmac 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L69
    .insn r 0x33,2,0x48,x10,x11,x12
    .L69: addi t1,t1,1
    END "vfmac 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L70
    .insn r 0x33,2,0x48,x10,x11,x12
    .L70: addi t1,t1,1
    END "vfmac 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L71
    .insn r 0x33,2,0x48,x10,x11,x12
    .L71: addi t1,t1,1
    END "vfmac 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L72
    .insn r 0x33,2,0x48,x10,x11,x12
    .L72: addi t1,t1,1
    END "vfmac 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L73
    .L73: .insn r 0x53,0,0xe,x10,x11,x12
    END "sfdiv 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L74
    .L74: .insn r 0x53,0,0xe,x10,x11,x12
    END "sfdiv 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L75
    .L75: .insn r 0x53,0,0xe,x10,x11,x12
    END "sfdiv 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L76
    .L76: .insn r 0x53,0,0xe,x10,x11,x12
    END "sfdiv 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L77
    .L77: .insn r 0x53,0,0xe,x10,x11,x12
    END "sfdiv 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L78
    .L78: .insn r 0x53,0,0xe,x10,x11,x12
    END "sfdiv 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L79
    .insn r 0x33,2,0x44,x10,x11,x12
    .L79: nop
    END "vfdiv 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L80
    .insn r 0x33,2,0x44,x10,x11,x12
    .L80: nop
    END "vfdiv 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L81
    .insn r 0x33,2,0x44,x10,x11,x12
    .L81: nop
    END "vfdiv 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L82
    .insn r 0x33,2,0x44,x10,x11,x12
    .L82: nop
    END "vfdiv 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L83
    .insn r 0x33,2,0x44,x10,x11,x12
    .L83: nop
    END "vfdiv 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L84
    .insn r 0x33,2,0x44,x10,x11,x12
    .L84: nop
    END "vfdiv 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L85
    .L85: div t1,a0,s10
    END "int div 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L86
    .L86: div t1,a0,s10
    END "int div 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L87
    .L87: div t1,a0,s10
    END "int div 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L88
    .L88: div t1,a0,s10
    END "int div 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L89
    .L89: div t1,a0,s10
    END "int div 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L90
    .L90: div t1,a0,s10
    END "int div 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L91
    mul t1,t2,a0
    .L91: mul t2,t1,a0
    END "mul 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L92
    mul t1,t2,a0
    .L92: mul t2,t1,a0
    END "mul 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L93
    mul t1,t2,a0
    .L93: mul t2,t1,a0
    END "mul 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L94
    mul t1,t2,a0
    .L94: mul t2,t1,a0
    END "mul 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L95
    mul t1,t2,a0
    .L95: mul t2,t1,a0
    END "mul 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L96
    mul t1,t2,a0
    .L96: mul t2,t1,a0
    END "mul 0xfe"
    BEGIN 0x1
    li t0,40
    LOOP 0, 5, .L97
    .insn r 0x33,0,0x21,x6,x7,x10
    .L97: .insn r 0x33,0,0x21,x7,x6,x10
    END "mac 0x1"
    BEGIN 0x11
    li t0,40
    LOOP 0, 5, .L98
    .insn r 0x33,0,0x21,x6,x7,x10
    .L98: .insn r 0x33,0,0x21,x7,x6,x10
    END "mac 0x11"
    BEGIN 0x33
    li t0,40
    LOOP 0, 5, .L99
    .insn r 0x33,0,0x21,x6,x7,x10
    .L99: .insn r 0x33,0,0x21,x7,x6,x10
    END "mac 0x33"
    BEGIN 0xf
    li t0,40
    LOOP 0, 5, .L100
    .insn r 0x33,0,0x21,x6,x7,x10
    .L100: .insn r 0x33,0,0x21,x7,x6,x10
    END "mac 0xf"
    BEGIN 0xff
    li t0,40
    LOOP 0, 5, .L101
    .insn r 0x33,0,0x21,x6,x7,x10
    .L101: .insn r 0x33,0,0x21,x7,x6,x10
    END "mac 0xff"
    BEGIN 0xfe
    li t0,40
    LOOP 0, 5, .L102
    .insn r 0x33,0,0x21,x6,x7,x10
    .L102: .insn r 0x33,0,0x21,x7,x6,x10
    END "mac 0xfe"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
