    .include "controller.S"
    .text
    .option norvc
fc_body:
    mv s5, ra
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,1
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F1: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F1
    END "hyper write 1"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,1
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F2: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F2
    END "hyper read 1"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,2
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F3: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F3
    END "hyper write 2"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,2
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F4: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F4
    END "hyper read 2"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,3
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F5: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F5
    END "hyper write 3"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,3
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F6: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F6
    END "hyper read 3"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,4
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F7: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F7
    END "hyper write 4"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,4
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F8: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F8
    END "hyper read 4"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,5
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F9: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F9
    END "hyper write 5"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,5
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F10: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F10
    END "hyper read 5"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,7
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F11: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F11
    END "hyper write 7"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,7
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F12: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F12
    END "hyper read 7"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,8
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F13: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F13
    END "hyper write 8"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,8
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F14: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F14
    END "hyper read 8"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,12
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F15: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F15
    END "hyper write 12"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,12
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F16: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F16
    END "hyper read 12"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,16
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F17: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F17
    END "hyper write 16"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,16
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F18: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F18
    END "hyper read 16"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,33
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F19: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F19
    END "hyper write 33"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,33
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F20: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F20
    END "hyper read 33"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F21: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F21
    END "hyper write 64"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F22: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F22
    END "hyper read 64"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,100
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F23: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F23
    END "hyper write 100"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,100
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F24: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F24
    END "hyper read 100"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,256
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F25: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F25
    END "hyper write 256"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,256
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F26: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F26
    END "hyper read 256"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,1000
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F27: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F27
    END "hyper write 1000"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,1000
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F28: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F28
    END "hyper read 1000"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,4096
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F29: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F29
    END "hyper write 4096"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,4096
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F30: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F30
    END "hyper read 4096"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,8192
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F31: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F31
    END "hyper write 8192"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,8192
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F32: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F32
    END "hyper read 8192"
    li t1,0
    sw t1,0x104(s10)
    li t1,0
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F33: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F33
    END "latency 0 0 0"
    li t1,0
    sw t1,0x104(s10)
    li t1,0
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F34: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F34
    END "latency 0 0 1"
    li t1,1
    sw t1,0x104(s10)
    li t1,0
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F35: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F35
    END "latency 1 0 0"
    li t1,1
    sw t1,0x104(s10)
    li t1,0
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F36: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F36
    END "latency 1 0 1"
    li t1,12
    sw t1,0x104(s10)
    li t1,1
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F37: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F37
    END "latency 12 1 0"
    li t1,12
    sw t1,0x104(s10)
    li t1,1
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F38: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F38
    END "latency 12 1 1"
    li t1,30
    sw t1,0x104(s10)
    li t1,0
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F39: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F39
    END "latency 30 0 0"
    li t1,30
    sw t1,0x104(s10)
    li t1,0
    sw t1,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,4096
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F40: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F40
    END "latency 30 0 1"
    li t1,6
    sw t1,0x104(s10)
    sw x0,0x108(s10)
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+64
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8256
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F41: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F41
    END "queue 2 0"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+64
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8256
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F42: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F42
    END "queue 2 1"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+64
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8256
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+128
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8320
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F43: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F43
    END "queue 3 0"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+64
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8256
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+128
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8320
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F44: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F44
    END "queue 3 1"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+64
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8256
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+128
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8320
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+192
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8384
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+256
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,8448
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F45: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F45
    END "queue 5 0"
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+64
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8256
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+128
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8320
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+192
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8384
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+256
    sw t1,0(s10)
    li t1,64
    sw t1,4(s10)
    li t1,8448
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F46: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F46
    END "queue 5 1"
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,128
    sw t1,16(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+512
    sw t1,0(s10)
    li t1,128
    sw t1,4(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    la t1,data+1024
    sw t1,12(s10)
    li t1,64
    sw t1,16(s10)
    li t1,12288
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F47: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F47
    END "queue mixed"
    BEGIN
    li t1,0x1c001000
    sw t1,12(s10)
    li t1,256
    sw t1,16(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F48: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F48
    li t1,0x1c009000
    sw t1,0(s10)
    li t1,256
    sw t1,4(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F49: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F49
    END "private"
    li t1,1
    sw t1,40(s10)
    li t1,64
    sw t1,44(s10)
    li t1,128
    sw t1,48(s10)
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,256
    sw t1,16(s10)
    li t1,16384
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F50: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F50
    END "lines 0 0"
    sw x0,40(s10)
    li t1,1
    sw t1,40(s10)
    li t1,64
    sw t1,44(s10)
    li t1,128
    sw t1,48(s10)
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,256
    sw t1,4(s10)
    li t1,16384
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F51: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F51
    END "lines 0 1"
    sw x0,40(s10)
    li t1,1
    sw t1,52(s10)
    li t1,64
    sw t1,56(s10)
    li t1,128
    sw t1,60(s10)
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,256
    sw t1,16(s10)
    li t1,16384
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    .F52: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F52
    END "lines 1 0"
    sw x0,52(s10)
    li t1,1
    sw t1,52(s10)
    li t1,64
    sw t1,56(s10)
    li t1,128
    sw t1,60(s10)
    BEGIN
    la t1,data+0
    sw t1,0(s10)
    li t1,256
    sw t1,4(s10)
    li t1,16384
    sw t1,0x1c(s10)
    li t1,5
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,8(s10)
    .F53: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F53
    END "lines 1 1"
    sw x0,52(s10)
    addi s10,s10,0
    addi s11,s10,0x80
    BEGIN
    la t1,data+0
    sw t1,12(s10)
    li t1,128
    sw t1,16(s10)
    li t1,8192
    sw t1,0x1c(s10)
    li t1,1
    sw t1,0x18(s10)
    li t1,0x14
    sw t1,20(s10)
    la t1,data+0
    sw t1,12(s11)
    li t1,128
    sw t1,16(s11)
    li t1,8192
    sw t1,0x1c(s11)
    li t1,1
    sw t1,0x18(s11)
    li t1,0x14
    sw t1,20(s11)
    .F54: lw t1,36(s10)
    andi t1,t1,1
    bnez t1,.F54
    .F55: lw t1,164(s10)
    andi t1,t1,1
    bnez t1,.F55
    END "two channels"
    mv ra,s5
    ret
    .data
data: .space 16384
