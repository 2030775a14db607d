    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1441856
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
    END "two poll 64 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L3: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L4
    ELW t4,0x3c
    j .L3
    .L4: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 64 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
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
    END "two poll 64 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L9: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L10
    ELW t4,0x3c
    j .L9
    .L10: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 64 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
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
    END "two poll 64 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L15: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L16
    ELW t4,0x3c
    j .L15
    .L16: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 64 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+8192
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
    END "two poll 64 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L21: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L22
    ELW t4,0x3c
    j .L21
    .L22: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 64 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
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
    END "two poll 256 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L27: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L28
    ELW t4,0x3c
    j .L27
    .L28: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 256 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
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
    END "two poll 256 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L33: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L34
    ELW t4,0x3c
    j .L33
    .L34: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 256 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
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
    END "two poll 256 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L39: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L40
    ELW t4,0x3c
    j .L39
    .L40: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 256 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
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
    END "two poll 256 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L45: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L46
    ELW t4,0x3c
    j .L45
    .L46: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 256 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L49: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L49
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L50: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L50
    sw t3,0x404(s10)
    END "two poll 1024 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L51: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L52
    ELW t4,0x3c
    j .L51
    .L52: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 1024 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L55: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L55
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L56: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L56
    sw t3,0x404(s10)
    END "two poll 1024 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L57: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L58
    ELW t4,0x3c
    j .L57
    .L58: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 1024 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L61: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L61
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L62: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L62
    sw t3,0x404(s10)
    END "two poll 1024 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L63: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L64
    ELW t4,0x3c
    j .L63
    .L64: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 1024 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L67: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L67
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L68: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L68
    sw t3,0x404(s10)
    END "two poll 1024 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L69: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L70
    ELW t4,0x3c
    j .L69
    .L70: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 1024 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L73: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L73
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L74: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L74
    sw t3,0x404(s10)
    END "two poll 4096 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L75: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L76
    ELW t4,0x3c
    j .L75
    .L76: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 4096 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L79: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L79
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L80: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L80
    sw t3,0x404(s10)
    END "two poll 4096 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L81: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L82
    ELW t4,0x3c
    j .L81
    .L82: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 4096 10"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L85: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L85
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L86: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L86
    sw t3,0x404(s10)
    END "two poll 4096 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L87: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L88
    ELW t4,0x3c
    j .L87
    .L88: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 4096 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L91: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L91
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L92: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L92
    sw t3,0x404(s10)
    END "two poll 4096 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    lw t5,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+8192
    sw t2,0x400(s10)
    li t2,470351872
    sw t2,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L93: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L94
    ELW t4,0x3c
    j .L93
    .L94: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 4096 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
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
    .L97: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L97
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L98: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L98
    sw t3,0x404(s10)
    END "two poll 8192 11"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1449984
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
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L99: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L100
    ELW t4,0x3c
    j .L99
    .L100: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 8192 11"
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
    .L103: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L103
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L104: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L104
    sw t3,0x404(s10)
    END "two poll 8192 10"
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
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L105: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L106
    ELW t4,0x3c
    j .L105
    .L106: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 8192 10"
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
    .L109: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L109
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L110: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L110
    sw t3,0x404(s10)
    END "two poll 8192 01"
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
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L111: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L112
    ELW t4,0x3c
    j .L111
    .L112: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 8192 01"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
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
    .L115: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L115
    sw t3,0x404(s10)
    li t3,1
    sll t3,t3,t5
    .L116: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L116
    sw t3,0x404(s10)
    END "two poll 8192 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1318912
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
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L117: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L118
    ELW t4,0x3c
    j .L117
    .L118: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t5
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
    END "two wait 8192 00"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+512
    sw t2,0x400(s10)
    li t2,470290432
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L121: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L121
    sw t3,0x404(s10)
    END "2 commands one counter"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+512
    sw t2,0x400(s10)
    li t2,470290432
    sw t2,0x400(s10)
    li t2,1311232
    sw t2,0x400(s10)
    la t2,buffer+1024
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L122: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L122
    sw t3,0x404(s10)
    END "3 commands one counter"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+512
    sw t2,0x400(s10)
    li t2,470290432
    sw t2,0x400(s10)
    li t2,1311232
    sw t2,0x400(s10)
    la t2,buffer+1024
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+1536
    sw t2,0x400(s10)
    li t2,470298624
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L123: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L123
    sw t3,0x404(s10)
    END "4 commands one counter"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+512
    sw t2,0x400(s10)
    li t2,470290432
    sw t2,0x400(s10)
    li t2,1311232
    sw t2,0x400(s10)
    la t2,buffer+1024
    sw t2,0x400(s10)
    li t2,470294528
    sw t2,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+1536
    sw t2,0x400(s10)
    li t2,470298624
    sw t2,0x400(s10)
    li t2,1442304
    sw t2,0x400(s10)
    la t2,buffer+2048
    sw t2,0x400(s10)
    li t2,470302720
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L124: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L124
    sw t3,0x404(s10)
    END "5 commands one counter"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L125: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L126
    ELW t4,0x3c
    j .L125
    .L126: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores in 64 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L127: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L128
    ELW t4,0x3c
    j .L127
    .L128: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores in 64 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L129: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L130
    ELW t4,0x3c
    j .L129
    .L130: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores in 64 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L131: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L132
    ELW t4,0x3c
    j .L131
    .L132: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores out 64 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L133: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L134
    ELW t4,0x3c
    j .L133
    .L134: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores out 64 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L135: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L136
    ELW t4,0x3c
    j .L135
    .L136: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores out 64 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1310784
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L137: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L138
    ELW t4,0x3c
    j .L137
    .L138: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores turn 64 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1310784
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L139: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L140
    ELW t4,0x3c
    j .L139
    .L140: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores turn 64 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1310784
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L141: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L142
    ELW t4,0x3c
    j .L141
    .L142: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores turn 64 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1310784
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L143: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L143
    sw t3,0x404(s10)
    END "cores id 64 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1310784
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L144: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L144
    sw t3,0x404(s10)
    END "cores id 64 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1310784
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L145: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L145
    sw t3,0x404(s10)
    END "cores id 64 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L146: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L147
    ELW t4,0x3c
    j .L146
    .L147: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores in 256 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L148: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L149
    ELW t4,0x3c
    j .L148
    .L149: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores in 256 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1442048
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L150: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L151
    ELW t4,0x3c
    j .L150
    .L151: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores in 256 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L152: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L153
    ELW t4,0x3c
    j .L152
    .L153: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores out 256 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L154: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L155
    ELW t4,0x3c
    j .L154
    .L155: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores out 256 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1310976
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L156: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L157
    ELW t4,0x3c
    j .L156
    .L157: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores out 256 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1310976
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L158: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L159
    ELW t4,0x3c
    j .L158
    .L159: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores turn 256 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1310976
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L160: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L161
    ELW t4,0x3c
    j .L160
    .L161: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores turn 256 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1310976
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L162: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L163
    ELW t4,0x3c
    j .L162
    .L163: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    END "cores turn 256 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1310976
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L164: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L164
    sw t3,0x404(s10)
    END "cores id 256 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1310976
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L165: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L165
    sw t3,0x404(s10)
    END "cores id 256 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1310976
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L166: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L166
    sw t3,0x404(s10)
    END "cores id 256 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1443712
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores in 1920 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1443712
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores in 1920 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1443712
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores in 1920 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1312640
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores out 1920 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1312640
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores out 1920 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1312640
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores out 1920 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1312640
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores turn 1920 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1312640
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores turn 1920 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1312640
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
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
    END "cores turn 1920 0xff"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0x3
    lw t1,0x400(s10)
    li t2,1312640
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L185: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L185
    sw t3,0x404(s10)
    END "cores id 1920 0x3"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xf
    lw t1,0x400(s10)
    li t2,1312640
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L186: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L186
    sw t3,0x404(s10)
    END "cores id 1920 0xf"
    la t6,buffer
    li t5,2048
    mul t5,t5,s0
    add t6,t6,t5
    li a6,0x1c080000
    add a6,a6,t5
    BEGIN 0xff
    lw t1,0x400(s10)
    li t2,1312640
    andi a7,s0,1
    slli a7,a7,17
    or t2,t2,a7
    sw t2,0x400(s10)
    sw t6,0x400(s10)
    sw a6,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L187: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L187
    sw t3,0x404(s10)
    END "cores id 1920 0xff"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L189
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L189: li t0,150
    LOOP 0,5,.L188
    lw a1,0(a0)
    .L188: lw a2,4(a0)
    bnez s0,.L189x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L190: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L191
    ELW t4,0x3c
    j .L190
    .L191: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L189x: nop
    END "beside lw 1024 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L193
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L193: li t0,150
    LOOP 0,5,.L192
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L192: fmadd.s fa3,fa0,fa1,fa3
    bnez s0,.L193x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L194: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L195
    ELW t4,0x3c
    j .L194
    .L195: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L193x: nop
    END "beside fma 1024 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L197
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L197: li t0,150
    LOOP 0,5,.L196
    lw a1,0(a3)
    .L196: nop
    bnez s0,.L197x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L198: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L199
    ELW t4,0x3c
    j .L198
    .L199: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L197x: nop
    END "beside l2 1024 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L201
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L201: li t0,150
    LOOP 0,5,.L200
    .insn i 0x0b,2,x11,x10,4
    .insn i 0x0b,2,x12,x10,4
    .L200: add a1,a1,a2
    bnez s0,.L201x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L202: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L203
    ELW t4,0x3c
    j .L202
    .L203: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L201x: nop
    END "beside walk 1024 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L205
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L205: li t0,150
    LOOP 0,5,.L204
    lw a1,0(a0)
    .L204: lw a2,4(a0)
    bnez s0,.L205x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L206: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L207
    ELW t4,0x3c
    j .L206
    .L207: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L205x: nop
    END "beside lw 1024 0"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L209
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L209: li t0,150
    LOOP 0,5,.L208
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L208: fmadd.s fa3,fa0,fa1,fa3
    bnez s0,.L209x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L210: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L211
    ELW t4,0x3c
    j .L210
    .L211: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L209x: nop
    END "beside fma 1024 0"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L213
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L213: li t0,150
    LOOP 0,5,.L212
    lw a1,0(a3)
    .L212: nop
    bnez s0,.L213x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L214: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L215
    ELW t4,0x3c
    j .L214
    .L215: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L213x: nop
    END "beside l2 1024 0"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L217
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L217: li t0,150
    LOOP 0,5,.L216
    .insn i 0x0b,2,x11,x10,4
    .insn i 0x0b,2,x12,x10,4
    .L216: add a1,a1,a2
    bnez s0,.L217x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L218: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L219
    ELW t4,0x3c
    j .L218
    .L219: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L217x: nop
    END "beside walk 1024 0"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L221
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L221: li t0,150
    LOOP 0,5,.L220
    lw a1,0(a0)
    .L220: lw a2,4(a0)
    bnez s0,.L221x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L222: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L223
    ELW t4,0x3c
    j .L222
    .L223: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L221x: nop
    END "beside lw 8192 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L225
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L225: li t0,150
    LOOP 0,5,.L224
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L224: fmadd.s fa3,fa0,fa1,fa3
    bnez s0,.L225x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L226: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L227
    ELW t4,0x3c
    j .L226
    .L227: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L225x: nop
    END "beside fma 8192 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L229
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L229: li t0,150
    LOOP 0,5,.L228
    lw a1,0(a3)
    .L228: nop
    bnez s0,.L229x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L230: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L231
    ELW t4,0x3c
    j .L230
    .L231: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L229x: nop
    END "beside l2 8192 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L233
    lw t1,0x400(s10)
    li t2,1449984
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L233: li t0,150
    LOOP 0,5,.L232
    .insn i 0x0b,2,x11,x10,4
    .insn i 0x0b,2,x12,x10,4
    .L232: add a1,a1,a2
    bnez s0,.L233x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L234: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L235
    ELW t4,0x3c
    j .L234
    .L235: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L233x: nop
    END "beside walk 8192 1"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L237
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L237: li t0,150
    LOOP 0,5,.L236
    lw a1,0(a0)
    .L236: lw a2,4(a0)
    bnez s0,.L237x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L238: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L239
    ELW t4,0x3c
    j .L238
    .L239: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L237x: nop
    END "beside lw 8192 0"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L241
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L241: li t0,150
    LOOP 0,5,.L240
    flw fa0,0(a0)
    flw fa1,4(a0)
    fmadd.s fa2,fa0,fa1,fa2
    .L240: fmadd.s fa3,fa0,fa1,fa3
    bnez s0,.L241x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L242: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L243
    ELW t4,0x3c
    j .L242
    .L243: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L241x: nop
    END "beside fma 8192 0"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L245
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L245: li t0,150
    LOOP 0,5,.L244
    lw a1,0(a3)
    .L244: nop
    bnez s0,.L245x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L246: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L247
    ELW t4,0x3c
    j .L246
    .L247: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L245x: nop
    END "beside l2 8192 0"
    la a0,buffer
    li t1,1028
    mul t1,t1,s0
    add a0,a0,t1
    li a3,0x1c0c0000
    slli t1,s0,8
    add a3,a3,t1
    BEGIN 0xff
    bnez s0,.L249
    lw t1,0x400(s10)
    li t2,1318912
    sw t2,0x400(s10)
    la t2,buffer+16384
    sw t2,0x400(s10)
    li t2,470286336
    sw t2,0x400(s10)
    .L249: li t0,150
    LOOP 0,5,.L248
    .insn i 0x0b,2,x11,x10,4
    .insn i 0x0b,2,x12,x10,4
    .L248: add a1,a1,a2
    bnez s0,.L249x
    li t4,0x100
    sw t4,0(s10)
    li t3,1
    sll t3,t3,t1
    .L250: lw t4,0x404(s10)
    and t4,t4,t3
    beqz t4,.L251
    ELW t4,0x3c
    j .L250
    .L251: sw t3,0x404(s10)
    li t4,0x100
    sw t4,0x28(s10)
    li t4,0x10000
    sw t4,0(s10)
    .L249x: nop
    END "beside walk 8192 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,WEIGHTS
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L252: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L252
    sw t3,0x404(s10)
    END "dma wmem 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,WEIGHTS
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L253: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L253
    sw t3,0x404(s10)
    END "dma wmem 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,WEIGHTS
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L254: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L254
    sw t3,0x404(s10)
    END "dma wmem 1024 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,WEIGHTS
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L255: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L255
    sw t3,0x404(s10)
    END "dma wmem 1024 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,WEIGHTS
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L256: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L256
    sw t3,0x404(s10)
    END "dma wmem 4096 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,WEIGHTS
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L257: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L257
    sw t3,0x404(s10)
    END "dma wmem 4096 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469766144
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L258: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L258
    sw t3,0x404(s10)
    END "dma priv0 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469766144
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L259: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L259
    sw t3,0x404(s10)
    END "dma priv0 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469766144
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L260: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L260
    sw t3,0x404(s10)
    END "dma priv0 1024 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469766144
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L261: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L261
    sw t3,0x404(s10)
    END "dma priv0 1024 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469766144
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L262: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L262
    sw t3,0x404(s10)
    END "dma priv0 4096 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469766144
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L263: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L263
    sw t3,0x404(s10)
    END "dma priv0 4096 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1441856
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469798912
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L264: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L264
    sw t3,0x404(s10)
    END "dma priv1 64 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1310784
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469798912
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L265: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L265
    sw t3,0x404(s10)
    END "dma priv1 64 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1442816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469798912
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L266: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L266
    sw t3,0x404(s10)
    END "dma priv1 1024 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1311744
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469798912
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L267: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L267
    sw t3,0x404(s10)
    END "dma priv1 1024 0"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1445888
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469798912
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L268: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L268
    sw t3,0x404(s10)
    END "dma priv1 4096 1"
    BEGIN 0x1
    lw t1,0x400(s10)
    li t2,1314816
    sw t2,0x400(s10)
    la t2,buffer+0
    sw t2,0x400(s10)
    li t2,469798912
    sw t2,0x400(s10)
    li t3,1
    sll t3,t3,t1
    .L269: lw t4,0x404(s10)
    and t4,t4,t3
    bnez t4,.L269
    sw t3,0x404(s10)
    END "dma priv1 4096 0"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
