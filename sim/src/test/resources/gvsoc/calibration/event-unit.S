    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0xff
    li t1,1
    mul t1,t1,s0
    addi t1,t1,1
    LOOP 0,6,.Lu1
    nop
    .Lu1: nop
    BARRIER
    BARRIER
    END "unbalanced barrier 1"
    BEGIN 0xff
    li t1,1
    li t2,8
    sub t2,t2,s0
    mul t1,t1,t2
    LOOP 0,6,.Lv1
    nop
    .Lv1: nop
    BARRIER
    addi t1,t1,1
    BARRIER
    BARRIER
    END "reverse barrier 1"
    BEGIN 0xff
    li t1,10
    mul t1,t1,s0
    addi t1,t1,1
    LOOP 0,6,.Lu10
    nop
    .Lu10: nop
    BARRIER
    BARRIER
    END "unbalanced barrier 10"
    BEGIN 0xff
    li t1,10
    li t2,8
    sub t2,t2,s0
    mul t1,t1,t2
    LOOP 0,6,.Lv10
    nop
    .Lv10: nop
    BARRIER
    addi t1,t1,1
    BARRIER
    BARRIER
    END "reverse barrier 10"
    BEGIN 0xff
    li t1,37
    mul t1,t1,s0
    addi t1,t1,1
    LOOP 0,6,.Lu37
    nop
    .Lu37: nop
    BARRIER
    BARRIER
    END "unbalanced barrier 37"
    BEGIN 0xff
    li t1,37
    li t2,8
    sub t2,t2,s0
    mul t1,t1,t2
    LOOP 0,6,.Lv37
    nop
    .Lv37: nop
    BARRIER
    addi t1,t1,1
    BARRIER
    BARRIER
    END "reverse barrier 37"
    BEGIN 0xff
    li t0,10
    .L1: BARRIER
    addi t0,t0,-1
    bnez t0,.L1
    END "10 barriers"
    BEGIN 0xff
    li t0,10
    LOOP 0,5,.L2
    nop
    .L2: BARRIER
    END "barrier in loop"
    BEGIN 0xff
    srli t1,s0,1
    addi t2,t1,1
    slli t3,t2,5
    add t3,t3,s10
    li t4,3
    slli t5,t1,1
    sll t4,t4,t5
    sw t4,0x200(t3)
    sw t4,0x20c(t3)
    andi t6,s0,1
    slli t6,t6,5
    addi t6,t6,1
    LOOP 0,31,.Lp
    nop
    .Lp: nop
    .insn i 0x03,6,x0,x28,0x21c
    nop
    .insn i 0x03,6,x0,x28,0x21c
    END "pair barriers"
    BEGIN 0x1
    ELW t1,0xc0
    nop
    sw x0,0xc0(s10)
    END "mutex free"
    BEGIN 0x1
    lw t1,0xc0(s10)
    nop
    sw x0,0xc0(s10)
    END "mutex lw"
    BEGIN 0x3
    li t2,0x20000
    sw t2,8(s10)
    ELW t1,0xc4
    addi t3,t3,1
    sw t3,0xc4(s10)
    END "mutex 0x3 1"
    BEGIN 0x3
    li t2,0x20000
    sw t2,8(s10)
    ELW t1,0xc4
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    sw t3,0xc4(s10)
    END "mutex 0x3 20"
    BEGIN 0xf
    li t2,0x20000
    sw t2,8(s10)
    ELW t1,0xc4
    addi t3,t3,1
    sw t3,0xc4(s10)
    END "mutex 0xf 1"
    BEGIN 0xf
    li t2,0x20000
    sw t2,8(s10)
    ELW t1,0xc4
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    sw t3,0xc4(s10)
    END "mutex 0xf 20"
    BEGIN 0xff
    li t2,0x20000
    sw t2,8(s10)
    ELW t1,0xc4
    addi t3,t3,1
    sw t3,0xc4(s10)
    END "mutex 0xff 1"
    BEGIN 0xff
    li t2,0x20000
    sw t2,8(s10)
    ELW t1,0xc4
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    addi t3,t3,1
    sw t3,0xc4(s10)
    END "mutex 0xff 20"
    BEGIN 0x1
    li t1,1
    sw t1,8(s10)
    sw t1,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    END "sw event self"
    BEGIN 0xff
    li t1,1
    sw t1,8(s10)
    bnez s0,.Lr1
    nop
    li t2,0xfe
    sw t2,0x100(s10)
    j .Ls1
    .Lr1: ELW t2,0x3c
    .Ls1: sw t1,4(s10)
    END "sw event ring 1"
    BEGIN 0xff
    li t1,2
    sw t1,8(s10)
    bnez s0,.Lt1
    nop
    li t2,0xfe
    sw t2,0x104(s10)
    j .Lw1
    .Lt1: ELW t2,0x38
    sw t1,0x28(s10)
    .Lw1: sw t1,4(s10)
    END "sw event wait no clear 1"
    BEGIN 0xff
    li t1,1
    sw t1,8(s10)
    bnez s0,.Lr30
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    li t2,0xfe
    sw t2,0x100(s10)
    j .Ls30
    .Lr30: ELW t2,0x3c
    .Ls30: sw t1,4(s10)
    END "sw event ring 30"
    BEGIN 0xff
    li t1,2
    sw t1,8(s10)
    bnez s0,.Lt30
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    li t2,0xfe
    sw t2,0x104(s10)
    j .Lw30
    .Lt30: ELW t2,0x38
    sw t1,0x28(s10)
    .Lw30: sw t1,4(s10)
    END "sw event wait no clear 30"
    BEGIN 0xff
    li t1,0x40000
    sw t1,8(s10)
    bnez s0,.Ld1
    nop
    li t2,0xff
    sw t2,0x84(s10)
    sw t2,0x80(s10)
    .Ld1: ELW t2,0x80
    nop
    sw t1,4(s10)
    END "dispatch 1"
    BEGIN 0xff
    li t1,0x40000
    sw t1,8(s10)
    bnez s0,.Ld40
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    nop
    li t2,0xff
    sw t2,0x84(s10)
    sw t2,0x80(s10)
    .Ld40: ELW t2,0x80
    nop
    sw t1,4(s10)
    END "dispatch 40"
    BEGIN 0x1
    li t1,4
    sw t1,8(s10)
    li t2,1
    sw t2,0x108(s10)
    nop
    nop
    ELW t2,0x38
    ELW t3,0x3c
    sw t1,4(s10)
    END "elw pending"
    BEGIN 0xff
    addi t3,s10,0x200
    sw x0,0x14(t3)
    nop
    nop
    ELW t2,0x3c
    END "trigger self"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
