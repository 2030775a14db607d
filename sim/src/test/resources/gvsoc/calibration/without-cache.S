    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L1
    .rept 15
    addi t1,t1,1
    .endr
    .L1: nop
    END "code 16 0x1"
    BEGIN 0x3
    li t0,6
    LOOP 0,5,.L2
    .rept 15
    addi t1,t1,1
    .endr
    .L2: nop
    END "code 16 0x3"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L3
    .rept 15
    addi t1,t1,1
    .endr
    .L3: nop
    END "code 16 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L4
    .rept 63
    addi t1,t1,1
    .endr
    .L4: nop
    END "code 64 0x1"
    BEGIN 0x3
    li t0,6
    LOOP 0,5,.L5
    .rept 63
    addi t1,t1,1
    .endr
    .L5: nop
    END "code 64 0x3"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L6
    .rept 63
    addi t1,t1,1
    .endr
    .L6: nop
    END "code 64 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L7
    .rept 199
    addi t1,t1,1
    .endr
    .L7: nop
    END "code 200 0x1"
    BEGIN 0x3
    li t0,6
    LOOP 0,5,.L8
    .rept 199
    addi t1,t1,1
    .endr
    .L8: nop
    END "code 200 0x3"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L9
    .rept 199
    addi t1,t1,1
    .endr
    .L9: nop
    END "code 200 0xff"
    BEGIN 0xff
    li t0,20
    .L10: addi t0,t0,-1
    bnez t0,.L10
    END "branches"
    mv ra, s5
    ret
    .set without_cache, 1
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
