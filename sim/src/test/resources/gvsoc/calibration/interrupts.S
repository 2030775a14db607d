# Interrupts from the event unit: to oneself, to others, in loops, masked, several at once, by the DMA.
    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la t0, handlers
    csrw mtvec, t0
    li s4, 0
    li t0, 0x7
    sw t0, 0x14(s10)
    BEGIN 1
    li t1, 1
    sw t1, 0x100(s10)
    nop
    nop
    nop
    nop
    END "disabled"
    BEGIN 1
    li t1, 8
    csrs mstatus, t1
    nop
    nop
    nop
    END "enabled"
    csrsi mstatus, 8
    BEGIN 1
    li t1, 1
    sw t1, 0x100(s10)
    nop
    nop
    nop
    nop
    END "to oneself"
    BEGIN 1
    li t1, 1
    sw t1, 0x100(s10)
    sw t1, 0x104(s10)
    sw t1, 0x108(s10)
    nop
    nop
    nop
    END "three"
    BEGIN 1
    csrci mstatus, 8
    li t1, 1
    sw t1, 0x100(s10)
    sw t1, 0x104(s10)
    sw t1, 0x108(s10)
    csrsi mstatus, 8
    nop
    nop
    END "three at once"
    BEGIN 1
    li t1, 1
    sw t1, 0x100(s10)
    nop
    nop
    csrr t1, mstatus
    csrr t2, mcause
    slli t2, t2, 16
    add t1, t1, t2
    csrr t2, mcycle
    sub s2, t2, t1
    END "state"
    BEGIN 1
    li t1, 1
    li t0, 20
    LOOP 0, 5, 1f
    nop
    addi t1, t1, 1
1:  nop
    sw s4, 0(s11)
    mv t1, s4
    csrr t2, mcycle
    sub s2, t2, t1
    END "count"
    BEGIN 0xff
    bnez s0, 2f
    li t1, 0xfe
    sw t1, 0x100(s10)
    j 3f
2:  li t0, 20
    LOOP 0, 5, 1f
    mul t1, t1, t1
    addi t1, t1, 1
1:  nop
3:  nop
    END "to others in loops"
    BEGIN 0xff
    bnez s0, 2f
    li t1, 0xfe
    li t0, 5
    LOOP 0, 5, 1f
    sw t1, 0x100(s10)
    nop
    nop
    sw t1, 0x104(s10)
    nop
    nop
1:  nop
    j 3f
2:  li t0, 20
    addi t1, s0, 7
    LOOP 0, 5, 1f
    div t2, t1, t0
    lw t1, 0(s11)
    addi t1, t1, 1
    add t1, t1, s0
1:  nop
3:  nop
    END "often"
    BEGIN 0xff
    bnez s0, 2f
    li t1, 0xfe
    li t0, 5
    LOOP 0, 5, 1f
    sw t1, 0x100(s10)
    nop
1:  nop
    j 3f
2:  li t0, 30
4:  addi t0, t0, -1
    bnez t0, 4b
3:  nop
    END "branches"
    mv ra, s5
    ret
    .balign 256
handlers:
    j handler0
    j handler1
    j handler2
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
    .include "runtime.S"
