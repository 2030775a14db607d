# Cycles of divisions and remainders by the highest bits of their divisors, and by their signs.
    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
    .macro DIVIDE op, divisor
    BEGIN 1
    li t0, 1234567
    li t1, \divisor
    \op t2, t0, t1
    \op t3, t0, t1
    END "\op \divisor"
    .endm
cluster_main:
    mv s5, ra
    .irp divisor,1,2,3,7,8,100,1000,65535,65536,1000000,1234567,1234568,0x40000000,0x7fffffff
    DIVIDE divu, \divisor
    DIVIDE div, \divisor
    .endr
    .irp divisor,-1,-2,-3,-8,-100,-65536,-0x40000000,-0x80000000
    DIVIDE divu, \divisor
    DIVIDE div, \divisor
    DIVIDE rem, \divisor
    DIVIDE remu, \divisor
    .endr
    .irp op,div,divu,rem,remu
    DIVIDE \op, 0
    .endr
    mv ra, s5
    ret
    .include "runtime.S"
