    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L1
    lw t1,0(a3)
    .L1: nop
    END "l2 lw 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L2
    lw t1,0(a4)
    .L2: lw t2,64(a4)
    END "l2 lw same bank 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L3
    sw t1,0(a3)
    nop
    .L3: nop
    END "l2 sw 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L4
    lw t1,0(a3)
    sw t1,0(a4)
    .L4: addi t2,t2,1
    END "l2 lw sw 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L5
    lbu t1,1(a3)
    .L5: sh t1,2(a4)
    END "l2 byte 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L6
    .insn i 0x0b,2,x6,x13,4
    .L6: add t2,t2,t1
    END "l2 walk 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L7
    li t2,WEIGHTS
    lw t1,0(t2)
    .L7: add t1,t1,t1
    END "wmem 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x1
    li t0,50
    LOOP 0, 5, .L8
    li t2,0x1c002000
    lw t1,0(t2)
    .L8: sw t1,4(t2)
    END "priv 0x1"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L9
    lw t1,0(a3)
    .L9: nop
    END "l2 lw 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L10
    lw t1,0(a4)
    .L10: lw t2,64(a4)
    END "l2 lw same bank 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L11
    sw t1,0(a3)
    nop
    .L11: nop
    END "l2 sw 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L12
    lw t1,0(a3)
    sw t1,0(a4)
    .L12: addi t2,t2,1
    END "l2 lw sw 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L13
    lbu t1,1(a3)
    .L13: sh t1,2(a4)
    END "l2 byte 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L14
    .insn i 0x0b,2,x6,x13,4
    .L14: add t2,t2,t1
    END "l2 walk 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L15
    li t2,WEIGHTS
    lw t1,0(t2)
    .L15: add t1,t1,t1
    END "wmem 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0x3
    li t0,50
    LOOP 0, 5, .L16
    li t2,0x1c002000
    lw t1,0(t2)
    .L16: sw t1,4(t2)
    END "priv 0x3"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L17
    lw t1,0(a3)
    .L17: nop
    END "l2 lw 0xff"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L18
    lw t1,0(a4)
    .L18: lw t2,64(a4)
    END "l2 lw same bank 0xff"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L19
    sw t1,0(a3)
    nop
    .L19: nop
    END "l2 sw 0xff"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L20
    lw t1,0(a3)
    sw t1,0(a4)
    .L20: addi t2,t2,1
    END "l2 lw sw 0xff"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L21
    lbu t1,1(a3)
    .L21: sh t1,2(a4)
    END "l2 byte 0xff"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L22
    .insn i 0x0b,2,x6,x13,4
    .L22: add t2,t2,t1
    END "l2 walk 0xff"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L23
    li t2,WEIGHTS
    lw t1,0(t2)
    .L23: add t1,t1,t1
    END "wmem 0xff"
    li a3,0x1c080000
    slli t1,s0,2
    add a3,a3,t1
    li a4,0x1c080000
    slli t1,s0,6
    add a4,a4,t1
    BEGIN 0xff
    li t0,50
    LOOP 0, 5, .L24
    li t2,0x1c002000
    lw t1,0(t2)
    .L24: sw t1,4(t2)
    END "priv 0xff"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
