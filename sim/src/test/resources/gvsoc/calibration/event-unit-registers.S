# Registers of the event unit that other programs leave alone, values of mutexes, barriers with other targets.
    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
    .macro SHOW name, reg
    bnez s0, 100022f
    sw \reg, 0(s11)
    li s6, 1
    la a0, 100021f
    call report
    j 100022f
100021: .asciz "\name"
    .balign 16
100022:
    .endm
cluster_main:
    mv s5, ra
    # masks
    li t0, 0x12345678
    sw t0, 0xc(s10)
    lw t1, 0xc(s10)
    SHOW "interrupt mask" t1
    li t0, 0x10
    sw t0, 0x10(s10)
    lw t1, 0xc(s10)
    SHOW "interrupt mask, cleared" t1
    sw x0, 0xc(s10)
    li t0, 0xf0000
    sw t0, 0(s10)
    lw t1, 0(s10)
    SHOW "event mask" t1
    li t0, 0x60000
    sw t0, 4(s10)
    lw t1, 0(s10)
    SHOW "event mask, cleared" t1
    li t0, 0x10000
    sw t0, 0(s10)
    # buffers
    li t0, 1
    sw t0, 0x108(s10)
    sw t0, 0x114(s10)
    lw t1, 0x1c(s10)
    SHOW "buffer" t1
    lw t1, 0x20(s10)
    SHOW "buffer, masked" t1
    li t0, 0x24
    sw t0, 0xc(s10)
    lw t1, 0x24(s10)
    SHOW "buffer, masked for interrupts" t1
    sw x0, 0xc(s10)
    li t0, 4
    sw t0, 0x28(s10)
    lw t1, 0x1c(s10)
    SHOW "buffer, cleared" t1
    li t0, -1
    sw t0, 0x28(s10)
    # barriers with other targets
    BEGIN 0xff
    li t0, 3
    sw t0, 0x300(s10)
    li t0, 0xff
    sw t0, 0x30c(s10)
    srli t0, s0, 1
    bnez t0, 1f
    sw x0, 0x314(s10)
    j 2f
1:  nop
2:  li t1, 0x10000
    ELW x0, 0x3c
    END "barrier of two that frees eight"
    lw t1, 0x300(s10)
    SHOW "cores" t1
    lw t1, 0x304(s10)
    SHOW "status" t1
    lw t1, 0x30c(s10)
    SHOW "targets" t1
    BEGIN 0xff
    li t0, 0xff
    sw t0, 0x300(s10)
    sw t0, 0x30c(s10)
    ELW x0, 0x31c
    END "the last barrier"
    BEGIN 0xff
    li t0, 0xff
    sw t0, 0x2e0(s10)
    sw t0, 0x2ec(s10)
    bnez s0, 1f
    li t1, 30
2:  addi t1, t1, -1
    bnez t1, 2b
1:  ELW x0, 0x2f8
    li t0, 0x10000
    sw t0, 0x28(s10)
    END "wait that clears nothing"
    lw t1, 0x1c(s10)
    SHOW "buffer" t1
    li t0, -1
    sw t0, 0x28(s10)
    bnez s0, 1f
    li t0, 2
    sw t0, 0x2c0(s10)
    li t0, 5
    sw t0, 0x2d0(s10)
    lw t1, 0x2c4(s10)
    lw t2, 0x208(s10)
1:
    SHOW "arrived by a mask" t1
    SHOW "all barriers" t2
    bnez s0, 1f
    sw x0, 0x2c4(s10)
    lw t1, 0x2c4(s10)
1:  SHOW "arrived, cleared" t1
    li t0, -1
    sw t0, 0x28(s10)
    # a mutex hands over a value
    bnez s0, 1f
    lw t1, 0xc0(s10)
    li t0, 99
    sw t0, 0xc0(s10)
    lw t1, 0xc0(s10)
    sw x0, 0xc0(s10)
1:  SHOW "value of a mutex" t1
    li t0, 0x20000
    sw t0, 8(s10)
    BEGIN 0xff
    ELW t1, 0xc4
    addi t1, t1, 1
    sw t1, 0xc4(s10)
    END "value through eight"
    li t0, 0x20000
    sw t0, 4(s10)
    bnez s0, 1f
    lw t1, 0xc4(s10)
    sw x0, 0xc4(s10)
1:  SHOW "it" t1
    # public port
    li t0, 0x10200800
    lw t1, 0x80(t0)
    SHOW "mask of core 2" t1
    bnez s0, 1f
    li t1, 0x50000
    li t0, 0x10200800
    sw t1, 0xc0(t0)
    lw t1, 0xc0(t0)
    li t2, 0x10000
    sw t2, 0xc0(t0)
    li t2, 1
    sw t2, 0x610(t0)
    lw t2, 0x1c(s10)
1:  SHOW "mask of core 3" t1
    SHOW "event to oneself" t2
    li t0, -1
    sw t0, 0x28(s10)
    BEGIN 0xff
    nop
    END "nothing"
    mv ra, s5
    ret
    .include "runtime.S"
