# Writes to the HyperRAM while the controller sleeps until their event.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
fc_body:
    mv s5, ra
    li s11, 0x1A109800
    li s0, 0x1A106000
    sw x0, 4(s0)
    .macro GO n pad
    la t1, data
    sw t1, 12(s10)
    li t1, \n
    sw t1, 16(s10)
    li t1, 1
    sw t1, 0x18(s10)
    sw x0, 0x1c(s10)
    li t1, 0x14
    .rept \pad
    nop
    .endr
    BEGIN
    sw t1, 20(s10)
    .endm
    .macro POLL n pad
    GO \n \pad
8:  lw t0, 0x24(s10)
    andi t0, t0, 1
    bnez t0, 8b
    END "poll"
    .endm
    .macro AWAIT n pad
    GO \n \pad
    wfi
    END "wfi"
    lw t0, 0x24(s11)
    lw t0, 0x24(s11)
    li t0, 0x4000000
    sw t0, 0x14(s11)
    .endm
    li t1, 0x4000000
    sw t1, 0x14(s11)
    sw t1, 4(s11)
    POLL 64 0
    lw t0, 0x24(s11)
    lw t0, 0x24(s11)
    sw t1, 0x14(s11)
    AWAIT 4 0
    AWAIT 4 1
    AWAIT 6 0
    AWAIT 6 1
    AWAIT 8 0
    AWAIT 8 1
    AWAIT 10 0
    AWAIT 10 1
    AWAIT 12 0
    AWAIT 12 1
    AWAIT 14 0
    AWAIT 14 1
    AWAIT 16 0
    AWAIT 16 1
    AWAIT 20 0
    AWAIT 20 1
    AWAIT 24 0
    AWAIT 24 1
    AWAIT 28 0
    AWAIT 28 1
    AWAIT 32 0
    AWAIT 32 1
    AWAIT 36 0
    AWAIT 36 1
    AWAIT 40 0
    AWAIT 40 1
    AWAIT 44 0
    AWAIT 44 1
    AWAIT 48 0
    AWAIT 48 1
    AWAIT 64 0
    AWAIT 64 1
    AWAIT 100 0
    AWAIT 100 1
    mv ra, s5
    ret
    .data
    .balign 4
data: .space 16384
