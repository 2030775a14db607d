# Events of the HyperRAM's channels: of lines, of several transfers, of the second channel.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
    .macro EVENTS count
    .rept \count
    lw t0, 0(s4)
    SHOW "event", t0
    .endr
    lw t0, 0(s4)
    SHOW "last event", t0
    .endm
    .macro READ channel, bytes
    la t1, data
    sw t1, \channel*0x80(s10)
    li t1, \bytes
    sw t1, \channel*0x80+4(s10)
    li t1, 5
    sw t1, \channel*0x80+0x18(s10)
    sw x0, \channel*0x80+0x1c(s10)
    li t1, 0x14
    sw t1, \channel*0x80+8(s10)
    .endm
    .macro WRITE channel, bytes
    la t1, data
    sw t1, \channel*0x80+12(s10)
    li t1, \bytes
    sw t1, \channel*0x80+16(s10)
    li t1, 1
    sw t1, \channel*0x80+0x18(s10)
    sw x0, \channel*0x80+0x1c(s10)
    li t1, 0x14
    sw t1, \channel*0x80+20(s10)
    .endm
    .macro DELAY
    li t0, 3000
1:  addi t0, t0, -1
    bnez t0, 1b
    .endm
fc_body:
    mv s5, ra
    li s4, 0x1A109824
    li t0, 0x1A106000
    sw x0, 4(t0)
    READ 0, 64
    DELAY
    EVENTS 2
    WRITE 0, 64
    DELAY
    EVENTS 2
    READ 0, 64
    READ 0, 32
    DELAY
    EVENTS 3
    WRITE 0, 32
    READ 0, 32
    DELAY
    EVENTS 3
    READ 1, 64
    DELAY
    EVENTS 2
    READ 0, 64
    WRITE 1, 64
    DELAY
    EVENTS 4
    # lines in L3
    li t1, 1
    sw t1, 0x28(s10)
    li t1, 32
    sw t1, 0x2c(s10)
    li t1, 64
    sw t1, 0x30(s10)
    READ 0, 96
    DELAY
    EVENTS 4
    WRITE 0, 64
    DELAY
    EVENTS 3
    mv ra, s5
    ret
    .data
    .balign 4
data: .space 16384
