# Interrupts that come while a core sleeps at the event unit: it never resumes, whether or not they are enabled.
    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la t0, handlers
    csrw mtvec, t0
    la s4, flags
    li t0, 1
    bne s0, t0, 1f
    # core 1: an enabled interrupt
    csrsi mstatus, 8
    li t0, 2
    sw t0, 0x14(s10)
    sw t0, 12(s4)
    li t0, 1
    sw t0, 0(s10)
    ELW x0, 0x3c
    li t0, 1
    sw t0, 0(s4)
2:  j 2b
1:  li t0, 2
    bne s0, t0, 1f
    # core 2: a disabled one
    li t0, 2
    sw t0, 0x14(s10)
    li t0, 1
    sw t0, 0(s10)
    ELW x0, 0x3c
    li t0, 1
    sw t0, 4(s4)
2:  j 2b
1:  li t0, 3
    bne s0, t0, 1f
    # core 3: the interrupt is there before it sleeps
    li t0, 2
    sw t0, 0x14(s10)
    li t0, 8
    sw t0, 0x104(s10)
    nop
    nop
    nop
    li t0, 1
    sw t0, 0(s10)
    ELW x0, 0x3c
    li t0, 1
    sw t0, 8(s4)
2:  j 2b
1:  bnez s0, 2b
    li t0, 300
1:  addi t0, t0, -1
    bnez t0, 1b
    li t0, 6
    sw t0, 0x104(s10)
    li t0, 100
1:  addi t0, t0, -1
    bnez t0, 1b
    li t0, 14
    sw t0, 0x100(s10)
    li t0, 300
1:  addi t0, t0, -1
    bnez t0, 1b
    .irp n,0,4,8,12
    lw t0, \n(s4)
    sw t0, 0(s11)
    li s6, 1
    la a0, text
    call report
    .endr
    mv ra, s5
    ret
text: .asciz "flag"
    .balign 256
handlers:
    .rept 32
    j handler
    .endr
handler:
    lw t5, 12(s4)
    addi t5, t5, 100
    sw t5, 12(s4)
    mret
    .section .l1,"aw",@nobits
flags: .space 64
    .text
    .include "runtime.S"
