# The fabric controller's instruction cache: on, off, flushed, and fences.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
    .macro MEASURE name
    mv t5, ra
    jal ra, body
    BEGIN
    jal ra, body
    END "\name"
    .endm
    .macro LONG name
    jal ra, long_body
    BEGIN
    jal ra, long_body
    END "\name"
    .endm
fc_body:
    mv s5, ra
    li s11, 0x1A108800
    MEASURE "off"
    LONG "long, off"
    li t0, -1
    sw t0, 0(s11)
    BEGIN
    jal ra, body
    END "first"
    MEASURE "on"
    LONG "long, on"
    LONG "long, on, again"
    sw x0, 4(s11)
    BEGIN
    jal ra, body
    END "flushed"
    BEGIN
    jal ra, body
    END "after that"
    BEGIN
    .word 0x0000100f
    jal ra, body
    END "fenced"
    BEGIN
    .word 0x0000100f
    nop
    END "fence.i"
    BEGIN
    fence
    nop
    END "fence"
    sw x0, 0(s11)
    MEASURE "off again"
    li t0, 0x100
    sw t0, 0(s11)
    MEASURE "on by another byte"
    li t0, 1
    sw t0, 0(s11)
    MEASURE "on again"
    sw t0, 8(s11)
    sw t0, 12(s11)
    li t1, 33
    lw t1, 12(s11)
    SHOW "no register" t1
    # code in private L2 and in the cluster
    .irp base,0x1c001000,WEIGHTS
    li t0, \base
    la t1, body
    li t2, 64
1:  lw t3, 0(t1)
    sw t3, 0(t0)
    addi t0, t0, 4
    addi t1, t1, 4
    addi t2, t2, -4
    bnez t2, 1b
    li s8, \base
    .word 0x0000100f
    BEGIN
    jalr ra, s8
    END "elsewhere, first"
    BEGIN
    jalr ra, s8
    END "elsewhere"
    .endr
    mv ra, s5
    ret
    .balign 16
body:
    li t0, 20
1:  addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t1, t1, 1
    addi t0, t0, -1
    bnez t0, 1b
    ret
    .balign 64
long_body:
    .rept 700
    addi t1, t1, 1
    .endr
    ret
    .data
    .balign 4
data: .space 1024
