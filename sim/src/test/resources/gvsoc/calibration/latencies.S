    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la a0, buffer
    li a1, 0x1c080000
    li a2,7
    li a3,3
    li a5,4
    li t0,0x3f800000
    fmv.w.x fa0,t0
    fmv.w.x fa1,t0
    fmv.w.x fa2,t0
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L1
    lw t1,0(a0)
    add t2,t1,t1
    .L1: nop
    END "lw-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L2
    lw t1,0(a0)
    nop
    add t2,t1,t1
    .L2: nop
    END "lw-nop-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L3
    lw t1,0(a0)
    lw t2,0(a0)
    sw t2,0(a0)
    .L3: nop
    END "lw-addr"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L4
    lw t1,0(a0)
    sw t1,4(a0)
    .L4: nop
    END "lw-store-data"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L5
    lb t1,1(a0)
    add t2,t1,t1
    .L5: nop
    END "lb"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L6
    lh t1,2(a0)
    add t2,t1,t1
    .L6: nop
    END "lh"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L7
    lbu t1,3(a0)
    .L7: nop
    END "lbu"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L9
    lw t1,0(a0)
    bne t1,x0,.L8
    .L8: nop
    .L9: nop
    END "lw-branch"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L10
    flw fa0,0(a0)
    fadd.s fa1,fa0,fa0
    .L10: nop
    END "flw-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L11
    flw fa0,0(a0)
    fsw fa0,4(a0)
    .L11: nop
    END "flw-fsw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L12
    flw fa0,0(a0)
    flw fa0,4(a0)
    .L12: nop
    END "flw-flw-same"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L13
    flw fa0,0(a0)
    fdiv.s fa1,fa0,fa0
    .L13: nop
    END "flw-fdiv"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L14
    flw fa0,0(a0)
    fmv.x.w t1,fa0
    .L14: nop
    END "flw-fmv"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L15
    lw t1,0(a0)
    fcvt.s.w fa1,t1
    .L15: nop
    END "lw-fcvt"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L16
    fadd.s fa0,fa0,fa1
    fadd.s fa0,fa0,fa1
    .L16: nop
    END "fadd-chain"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L17
    fcvt.w.s t1,fa0
    add t2,t1,t1
    .L17: nop
    END "fcvt-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L18
    fmv.x.w t1,fa0
    add t2,t1,t1
    .L18: nop
    END "fmv-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L20
    feq.s t1,fa0,fa1
    bnez t1,.L19
    .L19: nop
    .L20: nop
    END "feq-branch"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L21
    fdiv.s fa0,fa1,fa2
    fadd.s fa1,fa0,fa0
    .L21: nop
    END "fdiv-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L22
    fdiv.s fa0,fa1,fa2
    nop
    nop
    fdiv.s fa0,fa1,fa2
    .L22: nop
    END "fdiv-nop-fdiv"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L23
    fdiv.s fa0,fa1,fa2
    fsqrt.s fa0,fa1
    .L23: nop
    END "fdiv-fsqrt"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L24
    fsqrt.s fa0,fa1
    .L24: nop
    END "fsqrt"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L25
    mul t1,a2,a3
    add t2,t1,t1
    .L25: nop
    END "mul-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L26
    mul t1,a2,a3
    nop
    add t2,t1,t1
    .L26: nop
    END "mul-nop-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L27
    mul t1,a2,a3
    mul t2,a2,a3
    .L27: nop
    END "mul-mul"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L28
    mul t1,a2,a3
    sw t1,0(a0)
    .L28: nop
    END "mul-store"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L29
    mulh t1,a2,a3
    add t2,t1,t1
    .L29: nop
    END "mulh-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L30
    mulhu t1,a2,a3
    nop
    add t2,t1,t1
    .L30: nop
    END "mulhu-nop-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L31
    mulhsu t1,a2,a3
    .L31: nop
    END "mulhsu"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L32
    mul x0,a2,a3
    nop
    .L32: nop
    END "mul-x0"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L33
    div t1,a2,a3
    add t2,t1,t1
    .L33: nop
    END "div-3"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L34
    li t2,1
    div t1,a2,t2
    .L34: nop
    END "div-1"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L35
    li t2,-5
    div t1,a2,t2
    .L35: nop
    END "div-neg"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L36
    li t2,0x80000000
    div t1,a2,t2
    .L36: nop
    END "div-min"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L37
    div t1,a2,x0
    .L37: nop
    END "div-zero"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L38
    divu t1,a2,x0
    .L38: nop
    END "divu-zero"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L39
    rem t1,a2,x0
    .L39: nop
    END "rem-zero"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L40
    remu t1,a2,x0
    .L40: nop
    END "remu-zero"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L41
    li t2,0xf0000000
    divu t1,a2,t2
    .L41: nop
    END "divu-big"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L42
    remu t1,a2,a3
    .L42: nop
    END "remu-3"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L43
    li t2,-1
    rem t1,a2,t2
    .L43: nop
    END "rem-neg"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L44
    lw t1,0(a1)
    .L44: nop
    END "l2-lw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L45
    lw t1,0(a1)
    add t2,t1,t1
    .L45: nop
    END "l2-lw-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L46
    lw t1,0(a1)
    nop
    add t2,t1,t1
    .L46: nop
    END "l2-lw-fetch-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L47
    sw t1,0(a1)
    .L47: nop
    END "l2-sw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L48
    flw fa0,0(a1)
    fadd.s fa1,fa0,fa0
    .L48: nop
    END "l2-flw-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L49
    lb t1,1(a1)
    .L49: nop
    END "l2-lb"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L50
    lw t1,2(a1)
    .L50: nop
    END "l2-mis"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L51
    sw t1,3(a1)
    .L51: nop
    END "l2-mis-sw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L52
    lw t1,2(a0)
    add t2,t1,t1
    .L52: nop
    END "mis-lw-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L53
    lh t1,3(a0)
    add t2,t1,t1
    .L53: nop
    END "mis-lh"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L54
    sw t1,1(a0)
    .L54: nop
    END "mis-sw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L55
    flw fa0,2(a0)
    fadd.s fa1,fa0,fa0
    .L55: nop
    END "mis-flw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L56
    fsw fa0,2(a0)
    .L56: nop
    END "mis-fsw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L57
    li t2,WEIGHTS
    lw t1,0(t2)
    add t1,t1,t1
    .L57: nop
    END "wmem-lw-use"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L58
    li t2,WEIGHTS
    sw t1,0(t2)
    .L58: nop
    END "wmem-sw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L59
    li t2,0x00008000
    lw t1,0(t2)
    add t1,t1,t1
    .L59: nop
    END "alias-lw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L60
    li t2,0x10200400
    lw t1,8(t2)
    .L60: nop
    END "timer"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L61
    li t2,0x10200400
    sw x0,0x10(t2)
    .L61: nop
    END "timer-sw"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L62
    lw t1,0(s10)
    add t2,t1,t1
    .L62: nop
    END "eu-mask"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L63
    li t2,0x10200800
    lw t1,0(t2)
    .L63: nop
    END "eu-public"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L64
    lw t1,0x404(s10)
    .L64: nop
    END "mchan-status"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L65
    li t2,0x10201800
    lw t1,4(t2)
    .L65: nop
    END "mchan-public"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L66
    li t2,0x10200000
    lw t1,0x40(t2)
    .L66: nop
    END "cluster-ctrl"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L67
    li t2,0x1A10F000
    .L67: nop
    END "stdout"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L69
    beq x0,x0,.L68
    nop
    .L68: nop
    .L69: nop
    END "branch-taken"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L71
    bne x0,x0,.L70
    nop
    .L70: nop
    .L71: nop
    END "branch-not"
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L73
    j .L72
    nop
    .L72: nop
    .L73: nop
    END "jal"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
