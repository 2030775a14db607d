    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L1
    .L1: lw t1,0(a0)
    END "lw same word 0x3"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L2
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L2: add t2,t1,t1
    END "lw nop sw same word 0x3"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L3
    .L3: lw t1,0(a0)
    END "lw same word 0xf"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L4
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L4: add t2,t1,t1
    END "lw nop sw same word 0xf"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L5
    .L5: lw t1,0(a0)
    END "lw same word 0xff"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L6
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L6: add t2,t1,t1
    END "lw nop sw same word 0xff"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L7
    .L7: lw t1,0(a0)
    END "lw same word 0x5a"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L8
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L8: add t2,t1,t1
    END "lw nop sw same word 0x5a"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L9
    .insn i 0x0b,2,x6,x10,4
    nop
    .L9: .insn i 0x0b,2,x7,x10,4
    END "walk same word"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L10
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L10: addi a0,a0,8
    END "flw fma same word"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L11
    lbu t1,1(a0)
    sh t1,2(a0)
    lh t2,6(a0)
    .L11: sb t2,9(a0)
    END "byte half same word"
    la a0, buffer
    li t1,0
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L12
    lw t1,1(a0)
    sw t1,6(a0)
    lh t2,3(a0)
    .L12: add t1,t2,t1
    END "misaligned same word"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L13
    .L13: lw t1,0(a0)
    END "lw same bank 0x3"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L14
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L14: add t2,t1,t1
    END "lw nop sw same bank 0x3"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L15
    .L15: lw t1,0(a0)
    END "lw same bank 0xf"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L16
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L16: add t2,t1,t1
    END "lw nop sw same bank 0xf"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L17
    .L17: lw t1,0(a0)
    END "lw same bank 0xff"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L18
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L18: add t2,t1,t1
    END "lw nop sw same bank 0xff"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L19
    .L19: lw t1,0(a0)
    END "lw same bank 0x5a"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L20
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L20: add t2,t1,t1
    END "lw nop sw same bank 0x5a"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L21
    .insn i 0x0b,2,x6,x10,4
    nop
    .L21: .insn i 0x0b,2,x7,x10,4
    END "walk same bank"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L22
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L22: addi a0,a0,8
    END "flw fma same bank"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L23
    lbu t1,1(a0)
    sh t1,2(a0)
    lh t2,6(a0)
    .L23: sb t2,9(a0)
    END "byte half same bank"
    la a0, buffer
    li t1,64
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L24
    lw t1,1(a0)
    sw t1,6(a0)
    lh t2,3(a0)
    .L24: add t1,t2,t1
    END "misaligned same bank"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L25
    .L25: lw t1,0(a0)
    END "lw neighbours 0x3"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L26
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L26: add t2,t1,t1
    END "lw nop sw neighbours 0x3"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L27
    .L27: lw t1,0(a0)
    END "lw neighbours 0xf"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L28
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L28: add t2,t1,t1
    END "lw nop sw neighbours 0xf"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L29
    .L29: lw t1,0(a0)
    END "lw neighbours 0xff"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L30
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L30: add t2,t1,t1
    END "lw nop sw neighbours 0xff"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L31
    .L31: lw t1,0(a0)
    END "lw neighbours 0x5a"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L32
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L32: add t2,t1,t1
    END "lw nop sw neighbours 0x5a"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L33
    .insn i 0x0b,2,x6,x10,4
    nop
    .L33: .insn i 0x0b,2,x7,x10,4
    END "walk neighbours"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L34
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L34: addi a0,a0,8
    END "flw fma neighbours"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L35
    lbu t1,1(a0)
    sh t1,2(a0)
    lh t2,6(a0)
    .L35: sb t2,9(a0)
    END "byte half neighbours"
    la a0, buffer
    li t1,4
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L36
    lw t1,1(a0)
    sw t1,6(a0)
    lh t2,3(a0)
    .L36: add t1,t2,t1
    END "misaligned neighbours"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L37
    .L37: lw t1,0(a0)
    END "lw two banks 0x3"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L38
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L38: add t2,t1,t1
    END "lw nop sw two banks 0x3"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L39
    .L39: lw t1,0(a0)
    END "lw two banks 0xf"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L40
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L40: add t2,t1,t1
    END "lw nop sw two banks 0xf"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L41
    .L41: lw t1,0(a0)
    END "lw two banks 0xff"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L42
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L42: add t2,t1,t1
    END "lw nop sw two banks 0xff"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L43
    .L43: lw t1,0(a0)
    END "lw two banks 0x5a"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L44
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L44: add t2,t1,t1
    END "lw nop sw two banks 0x5a"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L45
    .insn i 0x0b,2,x6,x10,4
    nop
    .L45: .insn i 0x0b,2,x7,x10,4
    END "walk two banks"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L46
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L46: addi a0,a0,8
    END "flw fma two banks"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L47
    lbu t1,1(a0)
    sh t1,2(a0)
    lh t2,6(a0)
    .L47: sb t2,9(a0)
    END "byte half two banks"
    la a0, buffer
    li t1,32
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L48
    lw t1,1(a0)
    sw t1,6(a0)
    lh t2,3(a0)
    .L48: add t1,t2,t1
    END "misaligned two banks"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L49
    .L49: lw t1,0(a0)
    END "lw four banks 0x3"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L50
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L50: add t2,t1,t1
    END "lw nop sw four banks 0x3"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L51
    .L51: lw t1,0(a0)
    END "lw four banks 0xf"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L52
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L52: add t2,t1,t1
    END "lw nop sw four banks 0xf"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L53
    .L53: lw t1,0(a0)
    END "lw four banks 0xff"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L54
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L54: add t2,t1,t1
    END "lw nop sw four banks 0xff"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L55
    .L55: lw t1,0(a0)
    END "lw four banks 0x5a"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L56
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L56: add t2,t1,t1
    END "lw nop sw four banks 0x5a"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L57
    .insn i 0x0b,2,x6,x10,4
    nop
    .L57: .insn i 0x0b,2,x7,x10,4
    END "walk four banks"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L58
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L58: addi a0,a0,8
    END "flw fma four banks"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L59
    lbu t1,1(a0)
    sh t1,2(a0)
    lh t2,6(a0)
    .L59: sb t2,9(a0)
    END "byte half four banks"
    la a0, buffer
    li t1,16
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L60
    lw t1,1(a0)
    sw t1,6(a0)
    lh t2,3(a0)
    .L60: add t1,t2,t1
    END "misaligned four banks"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L61
    .L61: lw t1,0(a0)
    END "lw stride 1028 0x3"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L62
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L62: add t2,t1,t1
    END "lw nop sw stride 1028 0x3"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L63
    .L63: lw t1,0(a0)
    END "lw stride 1028 0xf"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L64
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L64: add t2,t1,t1
    END "lw nop sw stride 1028 0xf"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L65
    .L65: lw t1,0(a0)
    END "lw stride 1028 0xff"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L66
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L66: add t2,t1,t1
    END "lw nop sw stride 1028 0xff"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L67
    .L67: lw t1,0(a0)
    END "lw stride 1028 0x5a"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L68
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L68: add t2,t1,t1
    END "lw nop sw stride 1028 0x5a"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L69
    .insn i 0x0b,2,x6,x10,4
    nop
    .L69: .insn i 0x0b,2,x7,x10,4
    END "walk stride 1028"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L70
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L70: addi a0,a0,8
    END "flw fma stride 1028"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L71
    lbu t1,1(a0)
    sh t1,2(a0)
    lh t2,6(a0)
    .L71: sb t2,9(a0)
    END "byte half stride 1028"
    la a0, buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L72
    lw t1,1(a0)
    sw t1,6(a0)
    lh t2,3(a0)
    .L72: add t1,t2,t1
    END "misaligned stride 1028"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L73
    .L73: lw t1,0(a0)
    END "lw stride 512 0x3"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L74
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L74: add t2,t1,t1
    END "lw nop sw stride 512 0x3"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L75
    .L75: lw t1,0(a0)
    END "lw stride 512 0xf"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xf
    li t0,50
    LOOP 0, 5, .L76
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L76: add t2,t1,t1
    END "lw nop sw stride 512 0xf"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L77
    .L77: lw t1,0(a0)
    END "lw stride 512 0xff"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L78
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L78: add t2,t1,t1
    END "lw nop sw stride 512 0xff"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L79
    .L79: lw t1,0(a0)
    END "lw stride 512 0x5a"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0x5a
    li t0,50
    LOOP 0, 5, .L80
    lw t1,0(a0)
    nop
    sw t1,64(a0)
    .L80: add t2,t1,t1
    END "lw nop sw stride 512 0x5a"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L81
    .insn i 0x0b,2,x6,x10,4
    nop
    .L81: .insn i 0x0b,2,x7,x10,4
    END "walk stride 512"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,100
    LOOP 0, 5, .L82
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L82: addi a0,a0,8
    END "flw fma stride 512"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L83
    lbu t1,1(a0)
    sh t1,2(a0)
    lh t2,6(a0)
    .L83: sb t2,9(a0)
    END "byte half stride 512"
    la a0, buffer
    li t1,512
    mul t1,t1,s0
    add a0,a0,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L84
    lw t1,1(a0)
    sw t1,6(a0)
    lh t2,3(a0)
    .L84: add t1,t2,t1
    END "misaligned stride 512"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
