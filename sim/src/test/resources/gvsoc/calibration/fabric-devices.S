# Registers of the fabric's devices: the serial port and other channels of the micro-DMA, pins, control registers.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
    .macro RD name, address
    li t1, \address
    li t0, 4660
    lw t0, 0(t1)
    SHOW "\name" t0
    .endm
    .macro WR address, value
    li t1, \address
    li t0, \value
    sw t0, 0(t1)
    .endm
    .macro SEND setup, name
    WR 0x1A1020A4, \setup
    la t0, text
    li t1, 0x1A102090
    sw t0, 0(t1)
    WR 0x1A102094, 7
    li s10, 0x1A102080
    BEGIN
    li t1, 0x10
    sw t1, 0x18(s10)
1:  lw t0, 0x20(s10)
    andi t0, t0, 1
    beqz t0, 1b
1:  lw t0, 0x20(s10)
    andi t0, t0, 1
    bnez t0, 1b
    END "\name"
    .endm
fc_body:
    mv s5, ra
    WR 0x1A106004, 0
    RD "uart address", 0x1A102080
    RD "uart size", 0x1A102084
    RD "uart configuration", 0x1A102088
    RD "uart status", 0x1A1020A0
    RD "uart setup", 0x1A1020A4
    SEND 0x026f0306, "8 bits, 115200 baud"
    SEND 0x026f0307, "with parity"
    RD "uart setup", 0x1A1020A4
    RD "uart address", 0x1A102090
    RD "uart size", 0x1A102094
    RD "uart configuration", 0x1A102098
    RD "event", 0x1A109824
    RD "event", 0x1A109824
    RD "event", 0x1A109824
    RD "spi", 0x1A102100
    RD "spi", 0x1A102118
    RD "spi", 0x1A102128
    WR 0x1A102120, 0x1c010000
    RD "spi", 0x1A102120
    RD "camera", CAMERA
    RD "camera", CAMERA+0x20
    RD "hyper", HYPER
    RD "hyper", HYPER+0x24
    RD "hyper", HYPER+0x44
    RD "hyper", HYPER+0x12C
    WR 0x1A102000, 0
    RD "clocks off", HYPER
    RD "clocks off", 0x1A102080
    WR 0x1A102000, 1<<((HYPER-0x1A102080)>>7)
    RD "clocks", 0x1A102000
    RD "clocks on", HYPER
    # pins
    RD "direction", 0x1A101000
    WR 0x1A101000, 0x12345678
    RD "direction", 0x1A101000
    RD "enable", 0x1A101004
    WR 0x1A10100c, -1
    RD "out", 0x1A10100c
    RD "in", 0x1A101008
    WR 0x1A106008, 0
    WR 0x1A106008, -1
    WR 0x1A101018, -1
    WR 0x1A101020, -1
    WR 0x1A10100c, 0
    RD "status", 0x1A101024
    RD "interrupts", 0x1A10980c
    WR 0x1A101020, 0xaaaaaaaa
    WR 0x1A10100c, 0xff00ff00
    WR 0x1A10100c, 0x0ff00ff0
    RD "status", 0x1A101024
    WR 0x1A101034, 99
    RD "pads", 0x1A101034
    li t1, 0x1A101000
    li t0, 0xaa
    sb t0, 2(t1)
    lw t0, 0(t1)
    SHOW "byte" t0
    lbu t0, 1(t1)
    SHOW "byte" t0
    lh t0, 2(t1)
    SHOW "half" t0
    # control
    RD "info", 0x1A104000
    RD "pad function", 0x1A104010
    WR 0x1A104010, 5
    RD "pad function", 0x1A104010
    RD "boot mode", 0x1A1040C4
    RD "debugger", 0x1A104074
    WR 0x1A104074, 5
    RD "debugger", 0x1A104074
    RD "status", 0x1A1040A0
    WR 0x1A1040A0, 7
    RD "status", 0x1A1040A0
    csrr s4, mtvec
    WR 0x1A104004, 0x1c012345
    csrr t0, mtvec
    SHOW "vector" t0
    RD "boot address", 0x1A104004
    csrw mtvec, s4
    # events
    li t1, 0x1A106000
    li t0, 0x55
    sb t0, 0x25(t1)
    lw t0, 0x24(t1)
    SHOW "mask" t0
    lbu t0, 0x25(t1)
    SHOW "mask" t0
    lw t0, 0x60(t1)
    SHOW "mask" t0
    # cluster control
    RD "boot address", 0x10200040
    RD "boot address", 0x10200060
    RD "event", 0x10200010
    RD "configuration", 0x10200018
    RD "clock gate", 0x10200020
    WR 0x10200020, 1
    RD "clock gate", 0x10200020
    RD "halted", 0x10200028
    WR 0x10200038, 5
    RD "halt mask", 0x10200038
    # caches
    RD "cluster cache", 0x10201400
    RD "cluster cache", 0x10201404
    RD "cluster cache", 0x10201408
    RD "cluster cache", 0x1020140c
    RD "cluster timer", 0x10200400
    RD "cluster timer", 0x10200440
    mv ra, s5
    ret
    .data
    .balign 4
text: .asciz "UART 7\n"
data: .space 16384
