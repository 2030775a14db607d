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
    BEGIN 0x1
    li t0,10
    li t1,5
    LOOP 1,5,.L2
    nop
    LOOP 0,6,.L1
    .L1: nop
    .L2: nop
    END "nest 1"
    BEGIN 0xff
    li t0,9
    li t1,7
    LOOP 1,5,.L4
    nop
    LOOP 0,6,.L3
    nop
    nop
    .L3: nop
    .L4: nop
    END "nest 3"
    BEGIN 0xff
    li t0,8
    li t1,8
    LOOP 1,5,.L6
    nop
    LOOP 0,6,.L5
    lw t2,0(a0)
    .L5: add t3,t2,t2
    .L6: nop
    END "nest load"
    BEGIN 0x1
    li t0,20
    li t1,1
    LOOP 1,5,.L8
    nop
    LOOP 0,6,.L7
    .L7: addi t2,t2,1
    .L8: nop
    END "nest 0x2"
    BEGIN 0xff
    li t0,9
    li t1,3
    LOOP 1,5,.L10
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
    LOOP 0,6,.L9
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
    .L9: nop
    .L10: nop
    END "nest big"
    BEGIN 0x1
    li t0,6
    li t1,5
    LOOP 1,5,.L11
    nop
    LOOP 0,6,.L11
    addi t2,t2,1
    .L11: addi t3,t3,1
    END "shared end"
    BEGIN 0x1
    li t0,0
    LOOP 0,5,.L12
    addi t2,t2,1
    .L12: addi t3,t3,1
    END "count 0"
    BEGIN 0x1
    li t0,9
    LOOP 0,5,.L13
    addi t2,t2,1
    nop
    .L13: nop
    END "branch end"
    BEGIN 0xff
    li t0,30
    li t2,0
    LOOP 0,5,.L14
    andi t3,t2,1
    addi t2,t2,1
    beqz t3,.L15
    addi t4,t4,1
    .L15: nop
    .L14: nop
    END "branch in loop"
    BEGIN 0xff
    li t0,30
    .L17: addi t0,t0,-1
    lw t1,0(a0)
    bnez t0,.L17
    END "software loop"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
