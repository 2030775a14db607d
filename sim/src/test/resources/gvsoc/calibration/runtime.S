# Frame of the calibration programs: boot, barriers, output and measured regions.
# Included at the end of a program, which defines cluster_main (s0 = core id), fabric_body where the
# controller works, too, and without_cache where the instruction caches stay off.
    .section .vectors,"ax"
    .option norvc
    .rept 32
    j _trap
    .endr
    .globl _start
_start:
    csrr a0, mhartid
    li   t0, 0x3e0
    bne  a0, t0, cluster_start
    la   sp, __fc_stack_top
    la   t0, __bss_start
    la   t1, __bss_end
1:  bgeu t0, t1, 2f
    sw   x0, 0(t0)
    addi t0, t0, 4
    j    1b
2:  li   t0, 0x10201400
    li   t1, -1
    .ifdef without_cache
    nop
    .else
    sw   t1, 0(t0)
    .endif
    li   t0, 0x10200000
    la   t1, _start
    addi t2, t0, 32
3:  sw   t1, 0x40(t0)
    addi t0, t0, 4
    bne  t0, t2, 3b
    li   t0, 0x10200000
    li   t1, 0xff
    sw   t1, 8(t0)
    .ifdef fabric_body
    call fabric_body
    .endif
    la   t0, done
4:  lw   t1, 0(t0)
    beqz t1, 4b
    li   t0, 0x80000000
    li   t1, 0x1A1040A0
    sw   t0, 0(t1)
5:  j    5b
_trap:
    li   t0, 0x80000063
    li   t1, 0x1A1040A0
    sw   t0, 0(t1)
1:  j    1b
cluster_start:
    mv   s0, a0
    la   sp, __cl_stack_top
    slli t0, s0, 10
    sub  sp, sp, t0
    li   s10, 0x10204000
    la   s11, cycles
    slli t0, s0, 2
    add  s11, s11, t0
    li   t0, 0x10000
    sw   t0, 8(s10)
    li   t0, 0xff
    sw   t0, 0x200(s10)
    sw   t0, 0x20c(s10)
    li   t0, 200
1:  addi t0, t0, -1
    bnez t0, 1b
    call cluster_main
    bnez s0, 2f
    la   t0, done
    li   t1, 1
    sw   t1, 0(t0)
2:  j    2b
    .text
# a0 = text; core 0 prints it and, of the cores in mask s6, the cycles
report:
    mv   s9, ra
    li   t3, 0x1A10F000
1:  lbu  t0, 0(a0)
    beqz t0, 2f
    sb   t0, 0(t3)
    addi a0, a0, 1
    j    1b
2:  la   s7, cycles
    li   s8, 8
3:  andi t0, s6, 1
    srli s6, s6, 1
    beqz t0, 4f
    li   t0, 32
    sb   t0, 0(t3)
    lw   a0, 0(s7)
    call decimal
4:  addi s7, s7, 4
    addi s8, s8, -1
    bnez s8, 3b
    li   t0, 10
    sb   t0, 0(t3)
    mv   ra, s9
    ret
decimal:
    li   t4, 10
    addi sp, sp, -16
    mv   t5, sp
1:  remu t0, a0, t4
    divu a0, a0, t4
    addi t0, t0, 48
    sb   t0, 0(t5)
    addi t5, t5, 1
    bnez a0, 1b
2:  addi t5, t5, -1
    lbu  t0, 0(t5)
    sb   t0, 0(t3)
    bne  t5, sp, 2b
    addi sp, sp, 16
    ret
    .bss
done: .word 0
    .section .l1,"aw",@nobits
    .balign 64
cycles: .space 64
