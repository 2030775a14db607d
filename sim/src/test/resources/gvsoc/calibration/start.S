# Boot of the calibration programs in C: the fabric controller calls fc_main, the cores cluster_entry.
    .section .vectors,"ax"
    .option norvc
    .rept 32
    j _trap
    .endr
    .globl _start
_start:
    csrr a0, mhartid
    li   t0, 0x3e0
    bne  a0, t0, cl_start
    la   sp, __fc_stack_top
    la   t0, __bss_start
    la   t1, __bss_end
1:  bgeu t0, t1, 2f
    sw   x0, 0(t0)
    addi t0, t0, 4
    j    1b
2:  call fc_main
    j    exit_
cl_start:
    andi a0, a0, 31
    la   sp, __cl_stack_top
    slli t0, a0, 10
    sub  sp, sp, t0
    call cluster_entry
3:  j 3b
    .globl exit_
exit_:                       # a0 = exit code -> APB SOC CTRL "corestatus"
    li   t0, 0x80000000
    or   a0, a0, t0
    li   t1, 0x1A1040A0
    sw   a0, 0(t1)
4:  j 4b
_trap:
    csrr a0, mcause
    csrr a1, mepc
    csrr a2, mhartid
    call trap_c
5:  j 5b
