    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L2
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L4: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L4
    sw t3,0x404(s10)
    j .L3
    .L2: li t0,80
    LOOP 0,5,.L1
    lw a1,0(a3)
    .L1: nop
    .L3: nop
    END "l2 beside 256 1 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L6
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L8: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L8
    sw t3,0x404(s10)
    j .L7
    .L6: li t0,80
    LOOP 0,5,.L5
    lw a1,0(a3)
    .L5: nop
    .L7: nop
    END "l2 beside 256 0 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L10
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L12: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L12
    sw t3,0x404(s10)
    j .L11
    .L10: li t0,80
    LOOP 0,5,.L9
    lw a1,0(a3)
    .L9: nop
    .L11: nop
    END "l2 beside 256 1 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L14
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L16: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L16
    sw t3,0x404(s10)
    j .L15
    .L14: li t0,80
    LOOP 0,5,.L13
    lw a1,0(a3)
    .L13: nop
    .L15: nop
    END "l2 beside 256 0 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L18
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L20: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L20
    sw t3,0x404(s10)
    j .L19
    .L18: li t0,80
    LOOP 0,5,.L17
    lw a1,0(a3)
    .L17: nop
    .L19: nop
    END "l2 beside 512 1 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L22
    lw t1,0x400(s10)
    li t2,1311232
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L24: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L24
    sw t3,0x404(s10)
    j .L23
    .L22: li t0,80
    LOOP 0,5,.L21
    lw a1,0(a3)
    .L21: nop
    .L23: nop
    END "l2 beside 512 0 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L26
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L28: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L28
    sw t3,0x404(s10)
    j .L27
    .L26: li t0,80
    LOOP 0,5,.L25
    lw a1,0(a3)
    .L25: nop
    .L27: nop
    END "l2 beside 512 1 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L30
    lw t1,0x400(s10)
    li t2,1311232
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L32: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L32
    sw t3,0x404(s10)
    j .L31
    .L30: li t0,80
    LOOP 0,5,.L29
    lw a1,0(a3)
    .L29: nop
    .L31: nop
    END "l2 beside 512 0 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L34
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L36: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L36
    sw t3,0x404(s10)
    j .L35
    .L34: li t0,80
    LOOP 0,5,.L33
    lw a1,0(a3)
    .L33: nop
    .L35: nop
    END "l2 beside 1024 1 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L38
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L40: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L40
    sw t3,0x404(s10)
    j .L39
    .L38: li t0,80
    LOOP 0,5,.L37
    lw a1,0(a3)
    .L37: nop
    .L39: nop
    END "l2 beside 1024 0 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L42
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L44: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L44
    sw t3,0x404(s10)
    j .L43
    .L42: li t0,80
    LOOP 0,5,.L41
    lw a1,0(a3)
    .L41: nop
    .L43: nop
    END "l2 beside 1024 1 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L46
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L48: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L48
    sw t3,0x404(s10)
    j .L47
    .L46: li t0,80
    LOOP 0,5,.L45
    lw a1,0(a3)
    .L45: nop
    .L47: nop
    END "l2 beside 1024 0 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L50
    lw t1,0x400(s10)
    li t2,1443840
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L52: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L52
    sw t3,0x404(s10)
    j .L51
    .L50: li t0,80
    LOOP 0,5,.L49
    lw a1,0(a3)
    .L49: nop
    .L51: nop
    END "l2 beside 2048 1 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L54
    lw t1,0x400(s10)
    li t2,1312768
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L56: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L56
    sw t3,0x404(s10)
    j .L55
    .L54: li t0,80
    LOOP 0,5,.L53
    lw a1,0(a3)
    .L53: nop
    .L55: nop
    END "l2 beside 2048 0 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L58
    lw t1,0x400(s10)
    li t2,1443840
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L60: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L60
    sw t3,0x404(s10)
    j .L59
    .L58: li t0,80
    LOOP 0,5,.L57
    lw a1,0(a3)
    .L57: nop
    .L59: nop
    END "l2 beside 2048 1 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L62
    lw t1,0x400(s10)
    li t2,1312768
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L64: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L64
    sw t3,0x404(s10)
    j .L63
    .L62: li t0,80
    LOOP 0,5,.L61
    lw a1,0(a3)
    .L61: nop
    .L63: nop
    END "l2 beside 2048 0 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L66
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L68: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L68
    sw t3,0x404(s10)
    j .L67
    .L66: li t0,80
    LOOP 0,5,.L65
    lw a1,0(a3)
    .L65: nop
    .L67: nop
    END "l2 beside 8192 1 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x3
    bnez s0,.L70
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L72: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L72
    sw t3,0x404(s10)
    j .L71
    .L70: li t0,80
    LOOP 0,5,.L69
    lw a1,0(a3)
    .L69: nop
    .L71: nop
    END "l2 beside 8192 0 0x3"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L74
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L76: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L76
    sw t3,0x404(s10)
    j .L75
    .L74: li t0,80
    LOOP 0,5,.L73
    lw a1,0(a3)
    .L73: nop
    .L75: nop
    END "l2 beside 8192 1 0x7"
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0x7
    bnez s0,.L78
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L80: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L80
    sw t3,0x404(s10)
    j .L79
    .L78: li t0,80
    LOOP 0,5,.L77
    lw a1,0(a3)
    .L77: nop
    .L79: nop
    END "l2 beside 8192 0 0x7"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
