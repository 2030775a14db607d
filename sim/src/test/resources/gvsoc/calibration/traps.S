    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la t0, handler
    csrw mtvec, t0
    csrr t1, mtvec
    mv s3,t1
    BEGIN 1
    ecall
    END "ecall"
    BEGIN 1
    .word 0xffffffff
    END "illegal"
    BEGIN 1
    ecall
    ecall
    nop
    .word 0
    .word 0xffffffff
    END "several"
    BEGIN 1
    li t0, 10
    LOOP 0, 5, 1f
    nop
1:  ecall
    END "in loop"
    BEGIN 1
    csrr t1, mcause
    mv s2, x0
    mv s4, t1
    csrr t1, mepc
    la t2, cluster_main
    sub t1,t1,t2
    csrr t3, mstatus
    slli s4, s4, 16
    add s4, s4, t3
    csrr t3, mcycle
    sub s2, t3, s4
    END "state"
    BEGIN 1
    li t3, 8
    csrs mstatus, t3
    ecall
    csrr t4, mstatus
    csrr t3, mcycle
    sub s2, t3, t4
    END "mie"
    BEGIN 1
    csrr t4, mstatus
    csrr t3, mcycle
    sub s2, t3, t4
    END "mstatus"
    mv ra, s5
    ret
    .balign 256
handler:
    csrr t5, mepc
    addi t5, t5, 4
    csrw mepc, t5
    mret
    .include "runtime.S"
