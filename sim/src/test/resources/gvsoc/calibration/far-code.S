    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0x1
    li t0,4
    .L1: .rept 2999
    addi t1,t1,1
    .endr
    addi t0,t0,-1
    beqz t0,.L1x
    j .L1
    .L1x: nop
    END "far code 3000 0x1"
    BEGIN 0xff
    li t0,4
    .L2: .rept 2999
    addi t1,t1,1
    .endr
    addi t0,t0,-1
    beqz t0,.L2x
    j .L2
    .L2x: nop
    END "far code 3000 0xff"
    BEGIN 0x1
    li t0,4
    .L3: .rept 5999
    addi t1,t1,1
    .endr
    addi t0,t0,-1
    beqz t0,.L3x
    j .L3
    .L3x: nop
    END "far code 6000 0x1"
    BEGIN 0xff
    li t0,4
    .L4: .rept 5999
    addi t1,t1,1
    .endr
    addi t0,t0,-1
    beqz t0,.L4x
    j .L4
    .L4x: nop
    END "far code 6000 0xff"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
