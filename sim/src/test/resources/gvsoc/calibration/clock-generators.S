# Event masks of the SoC, and clock generators, which answer at edges of the reference clock.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
fc_body:
    mv s5, ra
    li s11, 0x1A109800
    li s4, 0x1A106000
    lw t0, 4(s4)
    SHOW "fc mask" t0
    li t0, 0
    li t1, -1
    li t2, 0x50
1:  add t3, s4, t2
    sw x0, 0(t3)
    addi t2, t2, -4
    bnez t2, 1b
    sw t1, 0(s4)
    lw t0, 12(s11)
    SHOW "status" t0
    li t0, 2000
1:  addi t0, t0, -1
    bnez t0, 1b
    lw t0, 12(s11)
    SHOW "status" t0
    lw t0, 0x24(s11)
    SHOW "fifo" t0
    lw t0, 0x24(s11)
    SHOW "fifo" t0
    lw t0, 0x24(s11)
    SHOW "fifo" t0
    # fll
    li s10, 0x1A100000
    BEGIN
    lw t0, 0(s10)
    END "fll status"
    BEGIN
    lw t0, 0(s10)
    END "fll status"
    lw t0, 0(s10)
    SHOW "fll status" t0
    lw t0, 4(s10)
    SHOW "fll conf1" t0
    lw t0, 8(s10)
    SHOW "fll conf2" t0
    lw t0, 12(s10)
    SHOW "fll integrator" t0
    li t0, 55
    lw t0, 0x14(s10)
    SHOW "periph conf1" t0
    li t0, 56
    lw t0, 0x24(s10)
    SHOW "cluster conf1" t0
    li t1, 0x454C05F5
    sw t1, 0x24(s10)
    lw t0, 0x24(s10)
    SHOW "cluster conf1" t0
    sw t1, 4(s10)
    lw t0, 4(s10)
    SHOW "fll conf1" t0
    BEGIN
    sw t0, 8(s10)
    END "fll store"
    li t0, 0x55
    lb t0, 4(s10)
    SHOW "byte" t0
    mv ra, s5
    ret
    .data
data: .space 16384
