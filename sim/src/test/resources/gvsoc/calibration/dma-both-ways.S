    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L1: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L1
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L2: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L2
    sw t3,0x404(s10)
    END "in out 8192 65536"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L3: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L3
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L4: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L4
    sw t3,0x404(s10)
    END "out in 8192 65536"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L5: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L5
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L6: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L6
    sw t3,0x404(s10)
    END "in out 8192 8192"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L7: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L7
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L8: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L8
    sw t3,0x404(s10)
    END "out in 8192 8192"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470294536
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L9: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L9
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L10: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L10
    sw t3,0x404(s10)
    END "in out 8192 8200"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470294536
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L11: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L11
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L12: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L12
    sw t3,0x404(s10)
    END "out in 8192 8200"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470548480
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L13: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L13
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L14: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L14
    sw t3,0x404(s10)
    END "in out 8192 262144"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470548480
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L15: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L15
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L16: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L16
    sw t3,0x404(s10)
    END "out in 8192 262144"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L17: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L17
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L18: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L18
    sw t3,0x404(s10)
    END "in out 8256 65536"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L19: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L19
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L20: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L20
    sw t3,0x404(s10)
    END "out in 8256 65536"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L21: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L21
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L22: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L22
    sw t3,0x404(s10)
    END "in out 8256 8192"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L23: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L23
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L24: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L24
    sw t3,0x404(s10)
    END "out in 8256 8192"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470294536
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L25: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L25
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L26: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L26
    sw t3,0x404(s10)
    END "in out 8256 8200"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470294536
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L27: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L27
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L28: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L28
    sw t3,0x404(s10)
    END "out in 8256 8200"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470548480
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L29: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L29
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L30: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L30
    sw t3,0x404(s10)
    END "in out 8256 262144"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+8256
    sw t2,0x400(s10)
    li t2,470548480
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L31: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L31
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L32: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L32
    sw t3,0x404(s10)
    END "out in 8256 262144"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L33: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L33
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L34: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L34
    sw t3,0x404(s10)
    END "in out 16384 65536"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L35: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L35
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L36: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L36
    sw t3,0x404(s10)
    END "out in 16384 65536"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L37: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L37
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L38: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L38
    sw t3,0x404(s10)
    END "in out 16384 8192"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L39: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L39
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L40: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L40
    sw t3,0x404(s10)
    END "out in 16384 8192"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470294536
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L41: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L41
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L42: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L42
    sw t3,0x404(s10)
    END "in out 16384 8200"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470294536
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L43: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L43
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L44: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L44
    sw t3,0x404(s10)
    END "out in 16384 8200"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470548480
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L45: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L45
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L46: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L46
    sw t3,0x404(s10)
    END "in out 16384 262144"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470548480
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L47: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L47
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L48: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L48
    sw t3,0x404(s10)
    END "out in 16384 262144"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
