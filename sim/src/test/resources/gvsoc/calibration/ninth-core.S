# The cluster's ninth core, and cores that are stopped and started again.
    .include "controller.S"
    .include "show.inc"
    .text
    .option norvc
    .macro START mask
    li t0, 0x10200000
    li t1, \mask
    sw t1, 8(t0)
    .endm
    .macro WAIT core
    la t0, flags
1:  lw t1, 4*\core(t0)
    beqz t1, 1b
    sw x0, 4*\core(t0)
    .endm
    .macro BOOT core, entry
    li t0, 0x10200040
    la t1, \entry
    sw t1, 4*\core(t0)
    .endm
    .macro RESULT name, core
    la t0, results
    lw t0, 4*\core(t0)
    SHOW "\name" t0
    .endm
fc_body:
    mv s5, ra
    li t0, 0x10201400
    li t1, -1
    sw t1, 0(t0)
    # the ninth core alone
    BOOT 8, identify
    START 0x100
    WAIT 8
    RESULT "hart" 8
    START 0
    BOOT 8, loop_in_cache
    START 0x100
    WAIT 8
    RESULT "1.5 KiB of code" 8
    START 0
    BOOT 8, loop_in_cache
    START 0x100
    WAIT 8
    RESULT "1.5 KiB of code, again" 8
    START 0
    BOOT 0, loop_in_cache
    START 1
    WAIT 0
    RESULT "1.5 KiB of code, core 0" 0
    START 0
    BOOT 8, floats
    START 0x100
    WAIT 8
    RESULT "floats" 8
    START 0
    # beside others
    BOOT 0, floats
    BOOT 4, floats
    BOOT 8, floats
    START 0x111
    WAIT 0
    WAIT 4
    WAIT 8
    RESULT "floats of core 0" 0
    RESULT "floats of core 4" 4
    RESULT "floats of core 8" 8
    START 0
    BOOT 0, loads
    BOOT 4, loads
    BOOT 8, loads
    START 0x111
    WAIT 0
    WAIT 4
    WAIT 8
    RESULT "loads of core 0" 0
    RESULT "loads of core 4" 4
    RESULT "loads of core 8" 8
    START 0
    BOOT 0, dividers
    BOOT 8, dividers
    START 0x101
    WAIT 0
    WAIT 8
    RESULT "divisions of core 0" 0
    RESULT "divisions of core 8" 8
    START 0
    BOOT 8, transfer
    START 0x100
    WAIT 8
    RESULT "transfer" 8
    START 0
    BOOT 0, barrier
    BOOT 8, barrier
    START 0x101
    WAIT 0
    WAIT 8
    RESULT "barrier of core 0" 0
    RESULT "barrier of core 8" 8
    START 0
    # stopped in a loop
    BOOT 2, count
    START 4
    li t0, 300
1:  addi t0, t0, -1
    bnez t0, 1b
    START 0
    la s4, results
    lw s6, 8(s4)
    li t0, 300
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s7, 8(s4)
    SHOW "count" s6
    SHOW "count while stopped" s7
    START 4
    li t0, 50
1:  addi t0, t0, -1
    bnez t0, 1b
    START 0
    lw s6, 8(s4)
    SHOW "count, started again" s6
    # stopped while asleep
    BOOT 3, sleep
    START 8
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    START 0
    li t0, 0x10200e00
    li t1, 8
    sw t1, 0(t0)
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s6, 12(s4)
    SHOW "woken while stopped" s6
    START 8
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s6, 12(s4)
    SHOW "started again" s6
    li t0, 0x10200e00
    li t1, 8
    sw t1, 0(t0)
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s6, 12(s4)
    SHOW "woken" s6
    # started again while asleep
    START 0
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    START 8
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s6, 12(s4)
    SHOW "started" s6
    BOOT 3, sleep_more
    START 0
    START 8
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s6, 12(s4)
    SHOW "started elsewhere" s6
    li t0, 0x10200e00
    li t1, 8
    sw t1, 0(t0)
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s6, 12(s4)
    SHOW "woken" s6
    # a load of the enable register starts and stops cores
    sw x0, 8(s4)
    BOOT 2, count
    li t0, 0x10200000
    li t1, 4
    lw t1, 8(t0)
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    lw s6, 8(s4)
    SHOW "started by a load" s6
    # trap vector
    BOOT 5, vector
    START 0x20
    WAIT 5
    RESULT "vector" 5
    START 0
    START 0x20
    WAIT 5
    RESULT "vector of the same address" 5
    BOOT 5, vector
    START 0
    START 0x20
    WAIT 5
    RESULT "vector of the address written again" 5
    mv ra, s5
    ret
    .balign 16
finish:
    csrr t1, mhartid
    la t0, results
    slli t1, t1, 2
    add t0, t0, t1
    sw a0, 0(t0)
    sw t0, 64(t0)
2:  j 2b
identify:
    csrr a0, mhartid
    j finish
    .balign 16
loop_in_cache:
    li t2, 2
1:  csrr t3, mcycle
    .rept 390
    addi t4, t4, 1
    .endr
    csrr a0, mcycle
    sub a0, a0, t3
    addi t2, t2, -1
    beqz t2, 2f
    j 1b
2:  j finish
    .balign 16
floats:
    li t2, 2
3:  li t1, 50
    csrr t3, mcycle
    .balign 16
1:  fadd.s f1, f1, f2
    fadd.s f3, f3, f2
    fadd.s f4, f4, f2
    fadd.s f5, f5, f2
    addi t1, t1, -1
    bnez t1, 1b
    csrr a0, mcycle
    sub a0, a0, t3
    addi t2, t2, -1
    bnez t2, 3b
    j finish
    .balign 16
loads:
    li t2, 2
    li t4, 0x10000080
3:  li t1, 50
    csrr t3, mcycle
    .balign 16
1:  lw t0, 0(t4)
    lw t5, 4(t4)
    lw t0, 8(t4)
    addi t1, t1, -1
    bnez t1, 1b
    csrr a0, mcycle
    sub a0, a0, t3
    addi t2, t2, -1
    bnez t2, 3b
    j finish
    .balign 16
dividers:
    li t2, 2
3:  li t1, 20
    csrr t3, mcycle
    .balign 16
1:  fdiv.s f1, f1, f2
    addi t1, t1, -1
    bnez t1, 1b
    csrr a0, mcycle
    sub a0, a0, t3
    addi t2, t2, -1
    bnez t2, 3b
    j finish
    .balign 16
transfer:
    li s10, 0x10204000
    li t0, 0x100
    sw t0, 0(s10)
    li t2, 2
3:  csrr t3, mcycle
    lw t4, 0x400(s10)
    li t0, 0x160200
    sw t0, 0x400(s10)
    li t0, 0x10001000
    sw t0, 0x400(s10)
    la t0, data
    sw t0, 0x400(s10)
    .insn i 0x03, 6, x0, s10, 0x3c
    li t0, 1
    sll t0, t0, t4
    sw t0, 0x404(s10)
    csrr a0, mcycle
    sub a0, a0, t3
    addi t2, t2, -1
    bnez t2, 3b
    j finish
    .balign 16
barrier:
    li s10, 0x10204000
    li t0, 0x10000
    sw t0, 0(s10)
    li t0, 0x101
    sw t0, 0x240(s10)
    sw t0, 0x24c(s10)
    li t1, 200
1:  addi t1, t1, -1
    bnez t1, 1b
    li t2, 2
3:  csrr t3, mcycle
    .insn i 0x03, 6, x0, s10, 0x25c
    csrr a0, mcycle
    sub a0, a0, t3
    addi t2, t2, -1
    bnez t2, 3b
    j finish
    .balign 16
count:
    la t0, results
    li t1, 0
1:  addi t1, t1, 1
    sw t1, 8(t0)
    j 1b
    .balign 16
sleep:
    li s10, 0x10204000
    li t0, 1
    sw t0, 0(s10)
    la t0, results
    lw t1, 12(t0)
    addi t1, t1, 1
    sw t1, 12(t0)
1:  .insn i 0x03, 6, x0, s10, 0x3c
    lw t1, 12(t0)
    addi t1, t1, 100
    sw t1, 12(t0)
    j 1b
    .balign 16
sleep_more:
    la t0, results
    lw t1, 12(t0)
    addi t1, t1, 1000
    sw t1, 12(t0)
2:  j 2b
    .balign 256
vector:
    csrr a0, mtvec
    csrw mtvec, x0
    la t0, vector
    sub a0, a0, t0
    j finish
    .data
    .balign 64
results: .space 64
flags: .space 64
data: .space 16384
