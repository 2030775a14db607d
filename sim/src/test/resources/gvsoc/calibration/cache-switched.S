# The cluster's instruction cache switched off and on, and flushed, while all cores run.
    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la a5, 0x10201400
    .macro RUN mask, name
    BEGIN \mask
    li t0, 30
1:  addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t0, t0, -1
    bnez t0, 1b
    END "\name"
    .endm
    .macro WRITE offset, value
    bnez s0, 1f
    li t0, \value
    sw t0, \offset(a5)
1:
    .endm
    RUN 0xff, "on"
    WRITE 0, 0
    RUN 1, "off, one core"
    RUN 0xff, "off"
    WRITE 0, -1
    RUN 0xff, "on again"
    WRITE 4, 0
    RUN 0xff, "flushed"
    WRITE 0, 0x100
    RUN 1, "off by another byte"
    WRITE 0, 2
    RUN 1, "on by another bit"
    WRITE 8, 0
    WRITE 12, 0
    RUN 1, "no registers"
    # in the middle
    BEGIN 0xff
    li t0, 60
1:  addi t1, t1, 1
    addi t1, t1, 1
    bnez s0, 2f
    li t2, 40
    bne t0, t2, 3f
    sw x0, 0(a5)
3:  li t2, 20
    bne t0, t2, 2f
    sw t2, 0(a5)
2:  addi t0, t0, -1
    bnez t0, 1b
    END "off and on in a loop"
    BEGIN 0xff
    li t0, 60
1:  addi t1, t1, 1
    addi t1, t1, 1
    bnez s0, 2f
    li t2, 40
    bne t0, t2, 2f
    sw x0, 4(a5)
2:  addi t0, t0, -1
    bnez t0, 1b
    END "flushed in a loop"
    mv ra, s5
    ret
    .include "runtime.S"
