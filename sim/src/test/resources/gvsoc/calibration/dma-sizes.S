    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441793
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L1: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L1
    sw t3,0x404(s10)
    END "dma 1 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441793
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L2: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L3
    ELW t4,0x3c
    j .L2
    .L3: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 1 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310721
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L4: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L4
    sw t3,0x404(s10)
    END "dma 1 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310721
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L5: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L6
    ELW t4,0x3c
    j .L5
    .L6: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 1 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441794
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L7: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L7
    sw t3,0x404(s10)
    END "dma 2 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441794
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L8: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L9
    ELW t4,0x3c
    j .L8
    .L9: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 2 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310722
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L10: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L10
    sw t3,0x404(s10)
    END "dma 2 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310722
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L11: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L12
    ELW t4,0x3c
    j .L11
    .L12: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 2 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441796
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L13: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L13
    sw t3,0x404(s10)
    END "dma 4 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441796
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L14: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L15
    ELW t4,0x3c
    j .L14
    .L15: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 4 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310724
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L16: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L16
    sw t3,0x404(s10)
    END "dma 4 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310724
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L17: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L18
    ELW t4,0x3c
    j .L17
    .L18: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 4 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441799
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L19: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L19
    sw t3,0x404(s10)
    END "dma 7 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441799
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L20: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L21
    ELW t4,0x3c
    j .L20
    .L21: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 7 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310727
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L22: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L22
    sw t3,0x404(s10)
    END "dma 7 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310727
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L23: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L24
    ELW t4,0x3c
    j .L23
    .L24: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 7 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441800
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L25: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L25
    sw t3,0x404(s10)
    END "dma 8 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441800
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L26: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L27
    ELW t4,0x3c
    j .L26
    .L27: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 8 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310728
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L28: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L28
    sw t3,0x404(s10)
    END "dma 8 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310728
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L29: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L30
    ELW t4,0x3c
    j .L29
    .L30: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 8 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441808
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L31: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L31
    sw t3,0x404(s10)
    END "dma 16 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441808
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L32: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L33
    ELW t4,0x3c
    j .L32
    .L33: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 16 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310736
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L34: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L34
    sw t3,0x404(s10)
    END "dma 16 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310736
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L35: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L36
    ELW t4,0x3c
    j .L35
    .L36: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 16 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441822
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L37: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L37
    sw t3,0x404(s10)
    END "dma 30 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441822
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L38: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L39
    ELW t4,0x3c
    j .L38
    .L39: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 30 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310750
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L40: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L40
    sw t3,0x404(s10)
    END "dma 30 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310750
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L41: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L42
    ELW t4,0x3c
    j .L41
    .L42: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 30 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L43: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L43
    sw t3,0x404(s10)
    END "dma 64 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L44: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L45
    ELW t4,0x3c
    j .L44
    .L45: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 64 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L46: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L46
    sw t3,0x404(s10)
    END "dma 64 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L47: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L48
    ELW t4,0x3c
    j .L47
    .L48: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 64 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441892
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L49: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L49
    sw t3,0x404(s10)
    END "dma 100 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441892
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L50: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L51
    ELW t4,0x3c
    j .L50
    .L51: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 100 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310820
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L52: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L52
    sw t3,0x404(s10)
    END "dma 100 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310820
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L53: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L54
    ELW t4,0x3c
    j .L53
    .L54: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 100 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441920
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L55: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L55
    sw t3,0x404(s10)
    END "dma 128 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441920
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L56: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L57
    ELW t4,0x3c
    j .L56
    .L57: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 128 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310848
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L58: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L58
    sw t3,0x404(s10)
    END "dma 128 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310848
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L59: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L60
    ELW t4,0x3c
    j .L59
    .L60: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 128 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442047
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L61: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L61
    sw t3,0x404(s10)
    END "dma 255 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442047
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L62: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L63
    ELW t4,0x3c
    j .L62
    .L63: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 255 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310975
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L64: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L64
    sw t3,0x404(s10)
    END "dma 255 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310975
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L65: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L66
    ELW t4,0x3c
    j .L65
    .L66: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 255 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L67: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L67
    sw t3,0x404(s10)
    END "dma 256 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L68: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L69
    ELW t4,0x3c
    j .L68
    .L69: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 256 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L70: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L70
    sw t3,0x404(s10)
    END "dma 256 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L71: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L72
    ELW t4,0x3c
    j .L71
    .L72: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 256 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442049
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L73: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L73
    sw t3,0x404(s10)
    END "dma 257 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442049
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L74: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L75
    ELW t4,0x3c
    j .L74
    .L75: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 257 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310977
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L76: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L76
    sw t3,0x404(s10)
    END "dma 257 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310977
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L77: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L78
    ELW t4,0x3c
    j .L77
    .L78: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 257 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L79: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L79
    sw t3,0x404(s10)
    END "dma 512 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L80: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L81
    ELW t4,0x3c
    j .L80
    .L81: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 512 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311232
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L82: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L82
    sw t3,0x404(s10)
    END "dma 512 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311232
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L83: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L84
    ELW t4,0x3c
    j .L83
    .L84: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 512 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442792
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L85: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L85
    sw t3,0x404(s10)
    END "dma 1000 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442792
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L86: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L87
    ELW t4,0x3c
    j .L86
    .L87: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 1000 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311720
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L88: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L88
    sw t3,0x404(s10)
    END "dma 1000 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311720
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L89: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L90
    ELW t4,0x3c
    j .L89
    .L90: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 1000 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L91: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L91
    sw t3,0x404(s10)
    END "dma 1024 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L92: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L93
    ELW t4,0x3c
    j .L92
    .L93: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 1024 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L94: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L94
    sw t3,0x404(s10)
    END "dma 1024 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L95: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L96
    ELW t4,0x3c
    j .L95
    .L96: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 1024 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1443840
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L97: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L97
    sw t3,0x404(s10)
    END "dma 2048 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1443840
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L98: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L99
    ELW t4,0x3c
    j .L98
    .L99: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 2048 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1312768
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L100: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L100
    sw t3,0x404(s10)
    END "dma 2048 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1312768
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L101: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L102
    ELW t4,0x3c
    j .L101
    .L102: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 2048 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L103: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L103
    sw t3,0x404(s10)
    END "dma 4096 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L104: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L105
    ELW t4,0x3c
    j .L104
    .L105: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 4096 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L106: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L106
    sw t3,0x404(s10)
    END "dma 4096 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L107: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L108
    ELW t4,0x3c
    j .L107
    .L108: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 4096 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L109: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L109
    sw t3,0x404(s10)
    END "dma 8192 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L110: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L111
    ELW t4,0x3c
    j .L110
    .L111: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 8192 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L112: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L112
    sw t3,0x404(s10)
    END "dma 8192 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L113: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L114
    ELW t4,0x3c
    j .L113
    .L114: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 8192 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1458172
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L115: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L115
    sw t3,0x404(s10)
    END "dma 16380 in poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1458172
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L116: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L117
    ELW t4,0x3c
    j .L116
    .L117: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 16380 in wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1327100
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L118: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L118
    sw t3,0x404(s10)
    END "dma 16380 out poll"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1327100
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L119: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L120
    ELW t4,0x3c
    j .L119
    .L120: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "dma 16380 out wait"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L121: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L121
    sw t3,0x404(s10)
    END "dma aligned 1 0 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442305
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L122: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L122
    sw t3,0x404(s10)
    END "dma aligned 1 0 513 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L123: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L123
    sw t3,0x404(s10)
    END "dma aligned 1 0 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311233
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L124: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L124
    sw t3,0x404(s10)
    END "dma aligned 1 0 513 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L125: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L125
    sw t3,0x404(s10)
    END "dma aligned 0 1 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442305
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L126: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L126
    sw t3,0x404(s10)
    END "dma aligned 0 1 513 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L127: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L127
    sw t3,0x404(s10)
    END "dma aligned 0 1 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311233
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L128: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L128
    sw t3,0x404(s10)
    END "dma aligned 0 1 513 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+2
    sw t2,0x400(s10)
    li t2,470286338
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L129: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L129
    sw t3,0x404(s10)
    END "dma aligned 2 2 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442305
    sw t2,0x400(s10)
    la t2,buffer+2
    sw t2,0x400(s10)
    li t2,470286338
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L130: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L130
    sw t3,0x404(s10)
    END "dma aligned 2 2 513 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+2
    sw t2,0x400(s10)
    li t2,470286338
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L131: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L131
    sw t3,0x404(s10)
    END "dma aligned 2 2 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311233
    sw t2,0x400(s10)
    la t2,buffer+2
    sw t2,0x400(s10)
    li t2,470286338
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L132: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L132
    sw t3,0x404(s10)
    END "dma aligned 2 2 513 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+3
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L133: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L133
    sw t3,0x404(s10)
    END "dma aligned 3 1 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442305
    sw t2,0x400(s10)
    la t2,buffer+3
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L134: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L134
    sw t3,0x404(s10)
    END "dma aligned 3 1 513 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+3
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L135: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L135
    sw t3,0x404(s10)
    END "dma aligned 3 1 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311233
    sw t2,0x400(s10)
    la t2,buffer+3
    sw t2,0x400(s10)
    li t2,470286337
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L136: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L136
    sw t3,0x404(s10)
    END "dma aligned 3 1 513 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+4
    sw t2,0x400(s10)
    li t2,470286344
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L137: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L137
    sw t3,0x404(s10)
    END "dma aligned 4 8 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442305
    sw t2,0x400(s10)
    la t2,buffer+4
    sw t2,0x400(s10)
    li t2,470286344
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L138: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L138
    sw t3,0x404(s10)
    END "dma aligned 4 8 513 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+4
    sw t2,0x400(s10)
    li t2,470286344
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L139: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L139
    sw t3,0x404(s10)
    END "dma aligned 4 8 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311233
    sw t2,0x400(s10)
    la t2,buffer+4
    sw t2,0x400(s10)
    li t2,470286344
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L140: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L140
    sw t3,0x404(s10)
    END "dma aligned 4 8 513 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286339
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L141: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L141
    sw t3,0x404(s10)
    END "dma aligned 1 3 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442305
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286339
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L142: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L142
    sw t3,0x404(s10)
    END "dma aligned 1 3 513 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286339
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L143: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L143
    sw t3,0x404(s10)
    END "dma aligned 1 3 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311233
    sw t2,0x400(s10)
    la t2,buffer+1
    sw t2,0x400(s10)
    li t2,470286339
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L144: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L144
    sw t3,0x404(s10)
    END "dma aligned 1 3 513 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+60
    sw t2,0x400(s10)
    li t2,470286340
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L145: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L145
    sw t3,0x404(s10)
    END "dma aligned 60 4 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442305
    sw t2,0x400(s10)
    la t2,buffer+60
    sw t2,0x400(s10)
    li t2,470286340
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L146: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L146
    sw t3,0x404(s10)
    END "dma aligned 60 4 513 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+60
    sw t2,0x400(s10)
    li t2,470286340
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L147: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L147
    sw t3,0x404(s10)
    END "dma aligned 60 4 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311233
    sw t2,0x400(s10)
    la t2,buffer+60
    sw t2,0x400(s10)
    li t2,470286340
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L148: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L148
    sw t3,0x404(s10)
    END "dma aligned 60 4 513 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1966336
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,4
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L149: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L150
    ELW t4,0x3c
    j .L149
    .L150: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 4 64 256 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1835264
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,4
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L151: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L152
    ELW t4,0x3c
    j .L151
    .L152: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 4 64 256 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1967104
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,16
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L153: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L154
    ELW t4,0x3c
    j .L153
    .L154: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 16 64 1024 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1836032
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,16
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L155: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L156
    ELW t4,0x3c
    j .L155
    .L156: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 16 64 1024 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1970176
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t2,128
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L157: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L158
    ELW t4,0x3c
    j .L157
    .L158: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 64 128 4096 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1839104
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t2,128
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L159: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L160
    ELW t4,0x3c
    j .L159
    .L160: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 64 128 4096 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1968080
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,20
    sw t2,0x400(s10)
    li t2,100
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L161: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L162
    ELW t4,0x3c
    j .L161
    .L162: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 20 100 2000 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1837008
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,20
    sw t2,0x400(s10)
    li t2,100
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L163: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L164
    ELW t4,0x3c
    j .L163
    .L164: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 20 100 2000 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1970176
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,256
    sw t2,0x400(s10)
    li t2,512
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L165: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L166
    ELW t4,0x3c
    j .L165
    .L166: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 256 512 4096 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1839104
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,256
    sw t2,0x400(s10)
    li t2,512
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L167: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L168
    ELW t4,0x3c
    j .L167
    .L168: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 256 512 4096 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1969080
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,300
    sw t2,0x400(s10)
    li t2,512
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L169: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L170
    ELW t4,0x3c
    j .L169
    .L170: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 300 512 3000 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1838008
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,300
    sw t2,0x400(s10)
    li t2,512
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L171: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L172
    ELW t4,0x3c
    j .L171
    .L172: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 300 512 3000 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1974272
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,512
    sw t2,0x400(s10)
    li t2,1024
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L173: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L174
    ELW t4,0x3c
    j .L173
    .L174: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 512 1024 8192 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1843200
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,512
    sw t2,0x400(s10)
    li t2,1024
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L175: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L176
    ELW t4,0x3c
    j .L175
    .L176: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 512 1024 8192 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1966178
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,7
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L177: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L178
    ELW t4,0x3c
    j .L177
    .L178: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 7 64 98 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1835106
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,7
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L179: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L180
    ELW t4,0x3c
    j .L179
    .L180: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 7 64 98 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1967104
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L181: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L182
    ELW t4,0x3c
    j .L181
    .L182: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 64 64 1024 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1836032
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t2,64
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L183: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L184
    ELW t4,0x3c
    j .L183
    .L184: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "2d 64 64 1024 0"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
