# Interrupts of the fabric controller: software, pending, masked, several at once, in loops, nested, wfi,
# timers, the reference clock, the event queue.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
fc_body:
    mv s5, ra
    li s11, 0x1A109800
    li s1, 0x1A10B000
    li s0, 0x1A106000
    la t0, handlers
    csrw mtvec, t0
    li s4, 0
    li t1, 0xff
    sw t1, 4(s11)
    # software events
    csrsi mstatus, 8
    BEGIN
    li t1, 1
    sw t1, 0x10(s11)
    nop
    nop
    nop
    nop
    END "one"
    SHOW "handled" s4
    li s4, 0
    BEGIN
    li t1, 7
    sw t1, 0x10(s11)
    nop
    nop
    nop
    nop
    END "three"
    SHOW "handled" s4
    lw t0, 24(s11)
    SHOW "acknowledged" t0
    sw x0, 24(s11)
    li s4, 0
    li t1, 3
    li t0, 10
    BEGIN
    .word (((1f - .)/2) << 20) | (5 << 15) | (4 << 12) | 0x7b
    addi t2, t2, 1
    sw t1, 0x10(s11)
    mul t2, t2, t2
1:  nop
    END "in a loop"
    SHOW "handled" s4
    # masked
    li t1, 2
    sw t1, 8(s11)
    li t1, 7
    li s4, 0
    BEGIN
    sw t1, 0x10(s11)
    nop
    nop
    nop
    END "masked"
    SHOW "handled" s4
    lw t0, 12(s11)
    andi t0, t0, 0xff
    SHOW "status" t0
    BEGIN
    li t1, 2
    sw t1, 4(s11)
    nop
    nop
    END "unmasked"
    SHOW "handled" s4
    # pending while disabled, withdrawn
    csrci mstatus, 8
    li s4, 0
    li t1, 7
    sw t1, 0x10(s11)
    sw t1, 0x14(s11)
    BEGIN
    csrsi mstatus, 8
    nop
    nop
    END "withdrawn"
    SHOW "handled" s4
    # wfi
    csrci mstatus, 8
    li t1, 1
    sw t1, 0x10(s11)
    BEGIN
    wfi
    nop
    END "wfi with a pending one"
    li t1, 1
    sw t1, 0x14(s11)
    # timers
    li t1, 0xc00
    sw t1, 4(s11)
    li t1, 300
    sw t1, 0x10(s1)
    sw x0, 8(s1)
    BEGIN
    li t1, 0x25
    sw t1, 0(s1)
    wfi
    nop
    END "wfi until the timer"
    lw t0, 8(s1)
    SHOW "count" t0
    lw t0, 0(s1)
    SHOW "configuration" t0
    csrsi mstatus, 8
    SHOW "handled" s4
    BEGIN
    sw x0, 8(s1)
    li t1, 0x25
    sw t1, 0(s1)
    wfi
    nop
    END "wfi until the timer, enabled"
    SHOW "handled" s4
    # periodic
    li s4, 0
    li t1, 200
    sw t1, 0x14(s1)
    sw x0, 12(s1)
    BEGIN
    li t1, 0x15
    sw t1, 4(s1)
    li t0, 400
1:  addi t0, t0, -1
    bnez t0, 1b
    sw x0, 4(s1)
    END "periodic"
    SHOW "handled" s4
    lw t0, 12(s1)
    SHOW "count" t0
    # prescaler
    li s4, 0
    li t1, 50
    sw t1, 0x14(s1)
    sw x0, 12(s1)
    li t1, 0x0755
    sw t1, 4(s1)
    li t0, 400
1:  addi t0, t0, -1
    bnez t0, 1b
    sw x0, 4(s1)
    SHOW "prescaler handled" s4
    lw t0, 12(s1)
    SHOW "count" t0
    # both
    li s4, 0
    li t1, 90
    sw t1, 0x10(s1)
    li t1, 170
    sw t1, 0x14(s1)
    sw x0, 8(s1)
    sw x0, 12(s1)
    BEGIN
    li t1, 0x15
    sw t1, 0(s1)
    sw t1, 4(s1)
    li t0, 400
1:  addi t0, t0, -1
    bnez t0, 1b
    sw x0, 0(s1)
    sw x0, 4(s1)
    END "both"
    SHOW "handled" s4
    lw t0, 8(s1)
    SHOW "count" t0
    lw t0, 12(s1)
    SHOW "count" t0
    # 64 bits
    li s4, 0
    li t1, -100
    sw t1, 8(s1)
    sw x0, 12(s1)
    li t1, 100
    sw t1, 0x10(s1)
    li t1, 1
    sw t1, 0x14(s1)
    li t1, 0x80000025
    BEGIN
    sw t1, 0(s1)
    wfi
    END "64 bits"
    lw t0, 8(s1)
    SHOW "count" t0
    lw t0, 12(s1)
    SHOW "count" t0
    SHOW "handled" s4
    # start and reset registers
    sw x0, 0(s1)
    sw x0, 0x20(s1)
    lw t0, 8(s1)
    SHOW "reset" t0
    li t0, 7
    lw t0, 0x18(s1)
    SHOW "started by a load" t0
    lw t0, 8(s1)
    SHOW "count" t0
    lw t0, 0(s1)
    SHOW "configuration" t0
    li t0, 5
    lw t0, 0x30(s1)
    SHOW "no register" t0
    # reference clock
    sw x0, 0(s1)
    li t1, 0x80
    sw t1, 0(s1)
    sw x0, 8(s1)
    li t0, 4000
1:  addi t0, t0, -1
    bnez t0, 1b
    lw t0, 8(s1)
    SHOW "edges" t0
    li t1, 10
    sw t1, 0x10(s1)
    sw x0, 8(s1)
    li t1, 0xa5
    BEGIN
    sw t1, 0(s1)
    wfi
    END "edges to wait for"
    li s4, 0
    csrci mstatus, 8
    li t1, 0x4000
    sw t1, 0x14(s11)
    sw t1, 4(s11)
    wfi
    sw t1, 0x14(s11)
    BEGIN
    wfi
    END "edge"
    csrsi mstatus, 8
    BEGIN
    li t0, 2000
1:  addi t0, t0, -1
    bnez t0, 1b
    END "interrupts at edges"
    SHOW "handled" s4
    sw t1, 8(s11)
    # event queue
    li t1, 0xfeffffff
    sw t1, 8(s0)
    li t0, 3000
1:  addi t0, t0, -1
    bnez t0, 1b
    li t1, -1
    sw t1, 8(s0)
    lw t0, 12(s11)
    SHOW "status" t0
    li t2, 10
2:  lw t0, 0x24(s11)
    SHOW "event" t0
    addi t2, t2, -1
    bnez t2, 2b
    # events of a DMA channel
    sw x0, 4(s0)
    li t1, 0x4000000
    sw t1, 0x14(s11)
    sw t1, 4(s11)
    li s4, 0
    la t1, data
    sw t1, 0(s10)
    li t1, 64
    sw t1, 4(s10)
    li t1, 5
    sw t1, 0x18(s10)
    sw x0, 0x1c(s10)
    li t1, 0x14
    BEGIN
    sw t1, 8(s10)
    wfi
    END "read from L3"
    SHOW "handled" s4
    lw t0, 0x24(s11)
    SHOW "event" t0
    lw t0, 0x24(s11)
    SHOW "event" t0
    li s4, 0
    la t1, data
    sw t1, 12(s10)
    li t1, 64
    sw t1, 16(s10)
    li t1, 1
    sw t1, 0x18(s10)
    li t1, 0x14
    sw t1, 20(s10)
    wfi
    SHOW "handled" s4
    lw t0, 0x24(s11)
    SHOW "event" t0
    lw t0, 0x24(s11)
    SHOW "event" t0
    lw t0, 0x24(s11)
    SHOW "event" t0
    mv ra, s5
    ret
    .balign 256
handlers:
    j handler0
    j handler1
    j handler2
    .rept 7
    j handler3
    .endr
    j handler10
    j handler11
    .rept 20
    j handler3
    .endr
handler0:
    addi s4, s4, 1
    mret
handler1:
    addi s4, s4, 16
    nop
    nop
    mret
handler2:
    slli s4, s4, 1
    mret
handler10:
    addi s4, s4, 1
    mret
handler11:
    addi s4, s4, 256
    mret
handler3:
    addi s4, s4, 1024
    mret
    .data
    .balign 4
data: .space 16384
