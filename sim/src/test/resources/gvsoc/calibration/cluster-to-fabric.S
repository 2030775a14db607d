# The cluster and the fabric controller interrupt each other; the controller uses the DMA beside the cores;
# the cluster's timer wakes cores.
    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
# core 0 prints a register
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
# waits for one of some events only
    .macro AWAIT events
    li t6, \events
    sw t6, 0(s10)
    ELW x0, 0x3c
    li t6, 0x10000
    sw t6, 0(s10)
    .endm
cluster_main:
    mv s5, ra
    la t0, handlers
    csrw mtvec, t0
    # the controller waits for interrupts
    BEGIN 1
    li t0, 0x1A109800
    li t1, 1
    la t2, flag
    sw x0, 0(t2)
    sw t1, 0x10(t0)
1:  lw t3, 0(t2)
    beqz t3, 1b
    END "software event to the controller and back"
    BEGIN 0xff
    li t0, 0x1A109800
    li t1, 1
    sll t1, t1, s0
    sw t1, 0x10(t0)
    END "eight to the controller"
    li t0, 2000
1:  addi t0, t0, -1
    bnez t0, 1b
    la t0, count
    lw t0, 0(t0)
    SHOW "handled" t0
    BEGIN 0xff
    bnez s0, 1f
    li t0, 0x1A109800
    li t1, 0x1000
    sw t1, 0x10(t0)
1:  AWAIT 1
    END "event from the controller"
    # the controller's DMA
    BEGIN 0xff
    bnez s0, 1f
    li t0, 0x1A109800
    li t1, 0x2000
    sw t1, 0x10(t0)
1:  AWAIT 0x400000
    END "transfer of the controller"
    BEGIN 0xff
    bnez s0, 1f
    li t0, 0x1A109800
    li t1, 0x2000
    sw t1, 0x10(t0)
1:  la t0, buffer
    slli t1, s0, 10
    add t0, t0, t1
    la t2, far
    add t2, t2, t1
    lw t3, 0x400(s10)
    li t1, 0x160100
    sw t1, 0x400(s10)
    sw t0, 0x400(s10)
    sw t2, 0x400(s10)
    AWAIT 0x100
    AWAIT 0x400000
    li t1, 1
    sll t1, t1, t3
    sw t1, 0x404(s10)
    END "transfers of all"
    la t0, count
    lw t0, 0(t0)
    SHOW "handled" t0
    # DMA interrupts and broadcasts
    BEGIN 1
    lw t3, 0x400(s10)
    li t1, 0x260100
    sw t1, 0x400(s10)
    la t0, buffer
    sw t0, 0x400(s10)
    la t0, far
    sw t0, 0x400(s10)
    AWAIT 0x200
    li t1, 1
    sll t1, t1, t3
    sw t1, 0x404(s10)
    END "interrupt of a transfer"
    lw t0, 0x1c(s10)
    SHOW "events" t0
    BEGIN 0xff
    bnez s0, 1f
    lw t3, 0x400(s10)
    li t1, 0x560100
    sw t1, 0x400(s10)
    la t0, buffer
    sw t0, 0x400(s10)
    la t0, far
    sw t0, 0x400(s10)
    li t1, 1
    sll t1, t1, t3
    sw t1, 0x404(s10)
1:  AWAIT 0x100
    END "broadcast of a transfer"
    lw t0, 0x1c(s10)
    SHOW "events" t0
    # cluster timer
    li a5, 0x10200400
    BEGIN 0xff
    bnez s0, 1f
    li t0, 200
    sw t0, 0x10(a5)
    sw x0, 8(a5)
    li t0, 0x25
    sw t0, 0(a5)
1:  AWAIT 0x400
    END "timer, low half"
    BEGIN 0xff
    bnez s0, 1f
    li t0, 200
    sw t0, 0x14(a5)
    sw x0, 12(a5)
    li t0, 0x25
    sw t0, 4(a5)
1:  AWAIT 0x800
    END "timer, high half"
    BEGIN 1
    li t0, 100
    sw t0, 0x10(a5)
    sw x0, 8(a5)
    li t0, 0x15
    sw t0, 0(a5)
    li t1, 5
1:  AWAIT 0x400
    addi t1, t1, -1
    bnez t1, 1b
    sw x0, 0(a5)
    END "periodic"
    lw t0, 8(a5)
    SHOW "count" t0
    lw t0, 0(a5)
    SHOW "configuration" t0
    BEGIN 1
    li t0, 30
    sw t0, 0x10(a5)
    sw x0, 8(a5)
    li t0, 0x1965
    sw t0, 0(a5)
    li t1, 300
1:  addi t1, t1, -1
    bnez t1, 1b
    lw t2, 8(a5)
    sw x0, 0(a5)
    END "prescaler"
    SHOW "count" t2
    lw t0, 0x1c(s10)
    SHOW "events" t0
    BEGIN 1
    li t0, -50
    sw t0, 8(a5)
    sw x0, 12(a5)
    li t0, 100
    sw t0, 0x10(a5)
    li t0, 1
    sw t0, 0x14(a5)
    li t0, 0x80000025
    sw t0, 0(a5)
    AWAIT 0x400
    END "64 bits"
    lw t0, 8(a5)
    SHOW "count" t0
    lw t0, 12(a5)
    SHOW "count" t0
    # as interrupts
    csrsi mstatus, 8
    bnez s0, 1f
    li t0, 0xc00
    sw t0, 0x28(s10)
    sw t0, 0x14(s10)
1:
    li s4, 0
    BEGIN 1
    bnez s0, 1f
    li t0, 100
    sw t0, 0x10(a5)
    sw x0, 8(a5)
    li t0, 0x25
    sw t0, 0(a5)
1:  li t1, 100
2:  addi t1, t1, -1
    bnez t1, 2b
    END "timer interrupt"
    SHOW "handled" s4
    BEGIN 1
    bnez s0, 1f
    li t0, 100
    sw t0, 0x10(a5)
    sw x0, 8(a5)
    li t0, 0x25
    sw t0, 0(a5)
1:  wfi
    END "wfi until the timer"
    SHOW "handled" s4
    csrci mstatus, 8
    BEGIN 1
    bnez s0, 1f
    li t0, 100
    sw t0, 0x10(a5)
    sw x0, 8(a5)
    li t0, 0x25
    sw t0, 0(a5)
1:  wfi
    li t0, 0xc00
    sw t0, 0x28(s10)
    END "wfi until a disabled interrupt"
    SHOW "handled" s4
    BEGIN 1
    sw x0, 8(a5)
    li t0, 0x80
    sw t0, 0(a5)
    li t1, 2000
1:  addi t1, t1, -1
    bnez t1, 1b
    lw t2, 8(a5)
    sw x0, 0(a5)
    END "reference clock"
    SHOW "count" t2
    bnez s0, 1f
    la t0, done
    li t1, 1
    sw t1, 0(t0)
    li t0, 0x1A109800
    sw t1, 0x10(t0)
1:  mv ra, s5
    ret
    .balign 256
handlers:
    .rept 32
    j handler
    .endr
handler:
    addi s4, s4, 1
    mret
fabric_body:
    la t0, fabric_handlers
    csrw mtvec, t0
    li s11, 0x1A109800
    li t0, 0x31ff
    sw t0, 0(s11)
    li s10, 0x10201800
    la s9, count
    la s8, done
    la s7, flag
    csrsi mstatus, 8
1:  wfi
    lw t0, 0(s8)
    beqz t0, 1b
    csrci mstatus, 8
    j finish
finish:
    li   t0, 0x80000000
    li   t1, 0x1A1040A0
    sw   t0, 0(t1)
1:  j 1b
    .balign 256
fabric_handlers:
    j software
    .rept 7
    j others
    .endr
    j transferred
    .rept 3
    j others
    .endr
    j to_cluster
    j transfer
    .rept 18
    j others
    .endr
software:
    li t1, 1
    sw t1, 0(s7)
others:
    lw t1, 0(s9)
    addi t1, t1, 1
    sw t1, 0(s9)
    mret
transferred:
    li t1, 0xffff
    sw t1, 4(s10)
    lw t1, 0(s9)
    addi t1, t1, 256
    sw t1, 0(s9)
    mret
to_cluster:
    li t1, 0x10200e00
    li t2, 0xff
    sw t2, 0(t1)
    mret
transfer:
    lw t1, 0(s10)
    li t2, 0x20400
    sw t2, 0(s10)
    la t2, buffer+8192
    sw t2, 0(s10)
    la t2, far+8192
    sw t2, 0(s10)
    mret
    .data
flag: .word 0
count: .word 0
    .balign 64
far: .space 16384
    .section .l1,"aw",@nobits
buffer: .space 16384
    .text
    .include "runtime.S"
