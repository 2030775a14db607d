    .include "chip.inc"
    .section .vectors,"ax"
    .option norvc
    .rept 32
    j _trap
    .endr
    .globl _start
_start:
    csrr a0, mhartid
    li   t0, 0x3e0
    bne  a0, t0, 9f
    la   sp, __fc_stack_top
    la s10, HYPER
    li t0, 0x1A102000
    li t1, -1
    sw t1, 0(t0)
    li t1, 4
    sw t1, 0x100(s10)
    li t1, 6
    sw t1, 0x104(s10)
    sw x0, 0x108(s10)
    sw x0, 0x120(s10)
    call fc_body
    li   t0, 0x80000000
    li   t1, 0x1A1040A0
    sw   t0, 0(t1)
1:  j 1b
_trap:
    li   t0, 0x80000063
    li   t1, 0x1A1040A0
    sw   t0, 0(t1)
1:  j    1b
9:  j 9b
report:
    mv s9, ra
    li   t3, 0x1A10F000
1:  lbu  t0, 0(a0)
    beqz t0, 2f
    sb   t0, 0(t3)
    addi a0, a0, 1
    j    1b
2:  li t0, 32
    sb   t0, 0(t3)
    mv a0, s3
    call decimal
    li t0,10
    sb   t0, 0(t3)
    mv ra, s9
    ret
decimal:
    li   t4, 10
    addi sp, sp, -16
    mv   t5, sp
1:  remu t0, a0, t4
    divu a0, a0, t4
    addi t0, t0, 48
    sb   t0, 0(t5)
    addi t5, t5, 1
    bnez a0, 1b
2:  addi t5, t5, -1
    lbu  t0, 0(t5)
    sb   t0, 0(t3)
    bne  t5, sp, 2b
    addi sp, sp, 16
    ret
    .macro BEGIN
    .balign 16
    csrr s2, mcycle
    .endm
    .macro END name
    csrr s3, mcycle
    sub s3, s3, s2
    la a0, .Lt\@
    call report
    j .Le\@
.Lt\@: .asciz "\name"
    .balign 8
.Le\@:
    .endm
