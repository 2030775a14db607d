    .include "controller.S"
    .text
    .option norvc
fc_body:
    mv s5, ra
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F1: nop
    addi t0,t0,-1
    bnez t0,.F1
    END "nop"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F2: lw t1,0(a0)
    addi t0,t0,-1
    bnez t0,.F2
    END "lw"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F3: lw t1,0(a0)
    add t2,t1,t1
    addi t0,t0,-1
    bnez t0,.F3
    END "lw use"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F4: sw t1,0(a0)
    addi t0,t0,-1
    bnez t0,.F4
    END "sw"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F5: lw t1,0(a1)
    addi t0,t0,-1
    bnez t0,.F5
    END "L1 lw"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F6: sw t1,0(a1)
    addi t0,t0,-1
    bnez t0,.F6
    END "L1 sw"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F7: lw t1,0(a4)
    addi t0,t0,-1
    bnez t0,.F7
    END "wmem"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F8: mul t1,a2,a3
    add t1,t1,t1
    addi t0,t0,-1
    bnez t0,.F8
    END "mul"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F9: div t1,a2,a3
    addi t0,t0,-1
    bnez t0,.F9
    END "div"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F10: mulh t1,a2,a3
    addi t0,t0,-1
    bnez t0,.F10
    END "mulh"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F11: lw t1,0x24(s10)
    addi t0,t0,-1
    bnez t0,.F11
    END "apb"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F12: sw t1,0x1c(s10)
    addi t0,t0,-1
    bnez t0,.F12
    END "apb sw"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F13: li t2,0x10200800
    lw t1,0(t2)
    addi t0,t0,-1
    bnez t0,.F13
    END "eu"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F14: li t2,0x10200400
    lw t1,8(t2)
    addi t0,t0,-1
    bnez t0,.F14
    END "timer"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F15: li t2,0x10200000
    lw t1,0x40(t2)
    addi t0,t0,-1
    bnez t0,.F15
    END "ctrl"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F16: li t2,0x10201800
    lw t1,4(t2)
    addi t0,t0,-1
    bnez t0,.F16
    END "mchan"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F17: li t2,0x1c001000
    lw t1,0(t2)
    sw t1,4(t2)
    addi t0,t0,-1
    bnez t0,.F17
    END "priv"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F18: addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t0,t0,-1
    bnez t0,.F18
    END "long"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F19: lw t1,2(a0)
    sw t1,1(a0)
    addi t0,t0,-1
    bnez t0,.F19
    END "mis"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F20: lbu t1,1(a0)
    sh t1,2(a0)
    addi t0,t0,-1
    bnez t0,.F20
    END "lb"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F21: .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    addi t0,t0,-1
    bnez t0,.F21
    END "plw"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F22: .insn r 0x33,0,0x21,x6,x7,x12
    addi t0,t0,-1
    bnez t0,.F22
    END "mac"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F23: j 5f
    nop
    nop
    nop
    nop
    5: nop
    addi t0,t0,-1
    bnez t0,.F23
    END "jump"
    la a0,data
    li a1,0x10000000
    li a2,7
    li a3,3
    li a4,WEIGHTS
    BEGIN
    li t0,20
    .F24: csrr t1,mcycle
    addi t0,t0,-1
    bnez t0,.F24
    END "csr"
    mv ra,s5
    ret
    .data
data: .space 16384
