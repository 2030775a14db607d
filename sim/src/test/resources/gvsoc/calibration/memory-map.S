# Ends and aliases of the memories, as a core and as the fabric controller see them, and what is in them at first.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
    .macro PROBE name, address
    li s8, \address
    li t0, 0x10000a00
    la t1, probe_at
    sw s8, 0(t1)
    lw t0, 0(s8)
    SHOW "\name" t0
    .endm
    .macro CORE name, address
    la t1, probe_at
    li t0, \address
    sw t0, 0(t1)
    sw x0, 4(t1)
    li t0, 0x10200000
    li t1, 1
    sw t1, 8(t0)
    la t1, probe_at
1:  lw t0, 4(t1)
    beqz t0, 1b
    lw t2, 8(t1)
    li t0, 0x10200000
    sw x0, 8(t0)
    SHOW "\name" t2
    .endm
    .macro STORE address, value
    li t1, \address
    li t0, \value
    sw t0, 0(t1)
    .endm
fc_body:
    mv s5, ra
    li t0, 0x10200040
    la t1, core
    sw t1, 0(t0)
    PROBE "L1", (0x10000000+L1_END)/2
    PROBE "L1, end", L1_END-4
    PROBE "private L2", 0x1c000000
    PROBE "private L2, second block", 0x1c008000
    PROBE "private L2, end", 0x1c00fffc
    PROBE "L2, end", L2_END-4
    PROBE "weight memory", WEIGHTS
    PROBE "weight memory, end", WEIGHTS_END-4
    STORE 0x1c000104, 1111
    STORE 0x1c00fffc, 2222
    STORE L2_END-4, 3333
    STORE L1_END-4, 4444
    STORE WEIGHTS_END-4, 5555
    STORE 0x10000100, 6666
    PROBE "private L2 at 0", 0x104
    PROBE "private L2, end", 0x1c00fffc
    PROBE "L2, end", L2_END-4
    PROBE "L1, end", L1_END-4
    PROBE "weight memory, end", WEIGHTS_END-4
    STORE 0x108, 7777
    PROBE "private L2", 0x1c000108
    CORE "a core: private L2", 0x1c000104
    CORE "a core: private L2, end", 0x1c00fffc
    CORE "a core: L2, end", L2_END-4
    CORE "a core: L1, end", L1_END-4
    CORE "a core: L1 at 0", 0x100
    CORE "a core: L1 at 0, end", L1_END-0x10000004
    CORE "a core: weight memory, end", WEIGHTS_END-4
    CORE "a core: boot address", 0x10200040
    CORE "a core: test and set", 0x10100100
    CORE "a core: L1 after that", 0x10000100
    STORE 0x10000100, 8888
    PROBE "test and set", 0x10100100
    PROBE "L1 after that", 0x10000100
    CORE "a core: control at the alias", 0x00200060
    CORE "a core: timer at the alias", 0x00200410
    CORE "a core: interrupt controller", 0x1a109800
    CORE "a core: pins", 0x1a101000
    # bytes across devices and memories
    li t1, 0x1c000000
    li t0, 0x12345678
    sw t0, 0(t1)
    sb t0, 5(t1)
    sh t0, 6(t1)
    lw t0, 4(t1)
    SHOW "bytes" t0
    lh t0, 1(t1)
    SHOW "half" t0
    lw t0, 2(t1)
    SHOW "misaligned" t0
    # over the end of a block
    li t1, 0x1c007ffe
    sw t0, 0(t1)
    lw t0, 0(t1)
    SHOW "across blocks" t0
    li t1, 0x1c00fffe
    li t0, 0x11223344
    sw t0, 0(t1)
    lw t0, 0(t1)
    SHOW "across private and shared" t0
    mv ra, s5
    ret
    .balign 16
core:
    la t1, probe_at
    lw t0, 0(t1)
    lw t2, 0(t0)
    sw t2, 8(t1)
    li t2, 1
    sw t2, 4(t1)
2:  j 2b
    .data
    .balign 64
probe_at: .word 0, 0, 0, 0
data: .space 1024
