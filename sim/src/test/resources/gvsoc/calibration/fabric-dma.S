# The fabric controller's port of the DMA: alone, with its queue full, without free counters, beside a core.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
    .macro COMMAND flags, bytes, offset
    lw s8, 0(s10)
    li t0, \flags|\bytes
    sw t0, 0(s10)
    li t0, 0x10001000+\offset
    sw t0, 0(s10)
    la t0, data+\offset
    sw t0, 0(s10)
    .endm
    .macro DONE
1:  lw t0, 4(s10)
    slli t0, t0, 16
    bnez t0, 1b
    .endm
fc_body:
    mv s5, ra
    li s10, 0x10201800
    li s11, 0x1A109800
    li t0, -1
    lw t0, 4(s10)
    SHOW "status" t0
    BEGIN
    COMMAND 0x20000, 1024, 0
    DONE
    END "in"
    lw t0, 4(s10)
    SHOW "status" t0
    lw t0, 12(s11)
    andi t0, t0, 0x100
    SHOW "line" t0
    li t0, 0x100
    sw t0, 0x14(s11)
    sw t0, 4(s11)
    li t0, 0xffff
    sw t0, 4(s10)
    BEGIN
    COMMAND 0x20000, 1024, 0
    wfi
    END "in, wfi"
    sw t0, 0x14(s11)
    lw t0, 12(s11)
    andi t0, t0, 0x100
    SHOW "line" t0
    li t0, 0x100
    sw t0, 0x14(s11)
    BEGIN
    COMMAND 0, 1024, 0
    wfi
    END "out, wfi"
    li t0, 0x100
    sw t0, 0x14(s11)
    li t0, 0xffff
    sw t0, 4(s10)
    # a full queue
    BEGIN
    COMMAND 0x20000, 2048, 0
    COMMAND 0x20000, 2048, 2048
    COMMAND 0x20000, 2048, 4096
    COMMAND 0x20000, 2048, 6144
    COMMAND 0x20000, 2048, 8192
    COMMAND 0x20000, 2048, 10240
    COMMAND 0x20000, 2048, 12288
    COMMAND 0x20000, 2048, 14336
    COMMAND 0x20000, 2048, 16384
    COMMAND 0x20000, 2048, 18432
    COMMAND 0x20000, 2048, 20480
    COMMAND 0x20000, 2048, 22528
    COMMAND 0x20000, 2048, 24576
    END "thirteen commands"
    BEGIN
    DONE
    END "their end"
    lw t0, 4(s10)
    SHOW "status" t0
    # counters
    li t0, 0xffff
    sw t0, 4(s10)
    .rept 16
    lw t0, 0(s10)
    .endr
    SHOW "last counter" t0
    li t0, 0x10200040
    la t1, free_one
    sw t1, 8(t0)
    li t0, 0x10200000
    li t1, 4
    BEGIN
    sw t1, 8(t0)
    lw t0, 0(s10)
    END "waits for a counter"
    SHOW "counter" t0
    # two-dimensional
    li t0, 0xffff
    sw t0, 4(s10)
    BEGIN
    lw s8, 0(s10)
    li t0, 0xa0000|1024
    sw t0, 0(s10)
    li t0, 0x10001000
    sw t0, 0(s10)
    la t0, data
    sw t0, 0(s10)
    li t0, 64
    sw t0, 0(s10)
    li t0, 128
    sw t0, 0(s10)
    DONE
    END "lines of 64 bytes"
    li t0, 0xffff
    sw t0, 4(s10)
    # beside a core
    li t0, 0x10200040
    la t1, transfers
    sw t1, 12(t0)
    li t0, 0x10200000
    li t1, 0xc
    sw t1, 8(t0)
    li t0, 200
1:  addi t0, t0, -1
    bnez t0, 1b
    BEGIN
    COMMAND 0x20000, 4096, 0
    DONE
    END "in, beside a core"
    la s4, results
1:  lw t0, 0(s4)
    beqz t0, 1b
    SHOW "the core" t0
    # to itself
    li t0, 0xffff
    sw t0, 4(s10)
    BEGIN
    lw s8, 0(s10)
    li t0, 0x20000|256
    sw t0, 0(s10)
    li t0, 0x10002000
    sw t0, 0(s10)
    li t0, WEIGHTS
    sw t0, 0(s10)
    DONE
    END "from weight memory"
    BEGIN
    lw s8, 0(s10)
    li t0, 256
    sw t0, 0(s10)
    li t0, 0x10002000
    sw t0, 0(s10)
    li t0, 0x1c001000
    sw t0, 0(s10)
    DONE
    END "to private L2"
    mv ra, s5
    ret
    .balign 16
free_one:
    li t0, 300
1:  addi t0, t0, -1
    bnez t0, 1b
    li t0, 0x10204404
    li t1, 0x20
    sw t1, 0(t0)
2:  j 2b
    .balign 16
transfers:
    li s10, 0x10204400
    csrr s4, mcycle
    li s8, 8
1:  lw t2, 0(s10)
    li t0, 0x20000|2048
    sw t0, 0(s10)
    li t0, 0x10008000
    sw t0, 0(s10)
    la t0, data+8192
    sw t0, 0(s10)
2:  lw t1, 4(s10)
    srl t1, t1, t2
    andi t1, t1, 1
    bnez t1, 2b
    li t1, 1
    sll t1, t1, t2
    sw t1, 4(s10)
    addi s8, s8, -1
    bnez s8, 1b
    csrr t0, mcycle
    sub t0, t0, s4
    la t1, results
    sw t0, 0(t1)
2:  j 2b
    .data
    .balign 64
results: .space 64
    .balign 64
data: .space 32768
