    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0x1
    la t1,.L1_1
    li t2,112
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L1_1:
    .L3_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L3_1
    j .L2_1
    .L4_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L4_1
    j .L2_1
    .L5_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L5_1
    j .L2_1
    .L6_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L6_1
    j .L2_1
    .L7_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L7_1
    j .L2_1
    .L8_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L8_1
    j .L2_1
    .L9_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L9_1
    j .L2_1
    .L10_1: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L10_1
    j .L2_1
    .L2_1: nop
    END "own code 24 0x1"
    BEGIN 0x3
    la t1,.L1_3
    li t2,112
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L1_3:
    .L3_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L3_3
    j .L2_3
    .L4_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L4_3
    j .L2_3
    .L5_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L5_3
    j .L2_3
    .L6_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L6_3
    j .L2_3
    .L7_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L7_3
    j .L2_3
    .L8_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L8_3
    j .L2_3
    .L9_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L9_3
    j .L2_3
    .L10_3: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L10_3
    j .L2_3
    .L2_3: nop
    END "own code 24 0x3"
    BEGIN 0xf
    la t1,.L1_15
    li t2,112
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L1_15:
    .L3_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L3_15
    j .L2_15
    .L4_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L4_15
    j .L2_15
    .L5_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L5_15
    j .L2_15
    .L6_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L6_15
    j .L2_15
    .L7_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L7_15
    j .L2_15
    .L8_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L8_15
    j .L2_15
    .L9_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L9_15
    j .L2_15
    .L10_15: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L10_15
    j .L2_15
    .L2_15: nop
    END "own code 24 0xf"
    BEGIN 0xff
    la t1,.L1_255
    li t2,112
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L1_255:
    .L3_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L3_255
    j .L2_255
    .L4_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L4_255
    j .L2_255
    .L5_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L5_255
    j .L2_255
    .L6_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L6_255
    j .L2_255
    .L7_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L7_255
    j .L2_255
    .L8_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L8_255
    j .L2_255
    .L9_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L9_255
    j .L2_255
    .L10_255: .rept 25
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L10_255
    j .L2_255
    .L2_255: nop
    END "own code 24 0xff"
    BEGIN 0x1
    la t1,.L11_1
    li t2,256
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L11_1:
    .L13_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L13_1
    j .L12_1
    .L14_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L14_1
    j .L12_1
    .L15_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L15_1
    j .L12_1
    .L16_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L16_1
    j .L12_1
    .L17_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L17_1
    j .L12_1
    .L18_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L18_1
    j .L12_1
    .L19_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L19_1
    j .L12_1
    .L20_1: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L20_1
    j .L12_1
    .L12_1: nop
    END "own code 60 0x1"
    BEGIN 0x3
    la t1,.L11_3
    li t2,256
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L11_3:
    .L13_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L13_3
    j .L12_3
    .L14_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L14_3
    j .L12_3
    .L15_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L15_3
    j .L12_3
    .L16_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L16_3
    j .L12_3
    .L17_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L17_3
    j .L12_3
    .L18_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L18_3
    j .L12_3
    .L19_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L19_3
    j .L12_3
    .L20_3: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L20_3
    j .L12_3
    .L12_3: nop
    END "own code 60 0x3"
    BEGIN 0xf
    la t1,.L11_15
    li t2,256
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L11_15:
    .L13_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L13_15
    j .L12_15
    .L14_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L14_15
    j .L12_15
    .L15_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L15_15
    j .L12_15
    .L16_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L16_15
    j .L12_15
    .L17_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L17_15
    j .L12_15
    .L18_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L18_15
    j .L12_15
    .L19_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L19_15
    j .L12_15
    .L20_15: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L20_15
    j .L12_15
    .L12_15: nop
    END "own code 60 0xf"
    BEGIN 0xff
    la t1,.L11_255
    li t2,256
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L11_255:
    .L13_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L13_255
    j .L12_255
    .L14_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L14_255
    j .L12_255
    .L15_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L15_255
    j .L12_255
    .L16_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L16_255
    j .L12_255
    .L17_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L17_255
    j .L12_255
    .L18_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L18_255
    j .L12_255
    .L19_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L19_255
    j .L12_255
    .L20_255: .rept 61
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L20_255
    j .L12_255
    .L12_255: nop
    END "own code 60 0xff"
    BEGIN 0x1
    la t1,.L21_1
    li t2,416
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L21_1:
    .L23_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L23_1
    j .L22_1
    .L24_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L24_1
    j .L22_1
    .L25_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L25_1
    j .L22_1
    .L26_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L26_1
    j .L22_1
    .L27_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L27_1
    j .L22_1
    .L28_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L28_1
    j .L22_1
    .L29_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L29_1
    j .L22_1
    .L30_1: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L30_1
    j .L22_1
    .L22_1: nop
    END "own code 100 0x1"
    BEGIN 0x3
    la t1,.L21_3
    li t2,416
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L21_3:
    .L23_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L23_3
    j .L22_3
    .L24_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L24_3
    j .L22_3
    .L25_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L25_3
    j .L22_3
    .L26_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L26_3
    j .L22_3
    .L27_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L27_3
    j .L22_3
    .L28_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L28_3
    j .L22_3
    .L29_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L29_3
    j .L22_3
    .L30_3: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L30_3
    j .L22_3
    .L22_3: nop
    END "own code 100 0x3"
    BEGIN 0xf
    la t1,.L21_15
    li t2,416
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L21_15:
    .L23_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L23_15
    j .L22_15
    .L24_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L24_15
    j .L22_15
    .L25_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L25_15
    j .L22_15
    .L26_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L26_15
    j .L22_15
    .L27_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L27_15
    j .L22_15
    .L28_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L28_15
    j .L22_15
    .L29_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L29_15
    j .L22_15
    .L30_15: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L30_15
    j .L22_15
    .L22_15: nop
    END "own code 100 0xf"
    BEGIN 0xff
    la t1,.L21_255
    li t2,416
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L21_255:
    .L23_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L23_255
    j .L22_255
    .L24_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L24_255
    j .L22_255
    .L25_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L25_255
    j .L22_255
    .L26_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L26_255
    j .L22_255
    .L27_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L27_255
    j .L22_255
    .L28_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L28_255
    j .L22_255
    .L29_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L29_255
    j .L22_255
    .L30_255: .rept 101
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L30_255
    j .L22_255
    .L22_255: nop
    END "own code 100 0xff"
    BEGIN 0x1
    la t1,.L31_1
    li t2,816
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L31_1:
    .L33_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L33_1
    j .L32_1
    .L34_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L34_1
    j .L32_1
    .L35_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L35_1
    j .L32_1
    .L36_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L36_1
    j .L32_1
    .L37_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L37_1
    j .L32_1
    .L38_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L38_1
    j .L32_1
    .L39_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L39_1
    j .L32_1
    .L40_1: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L40_1
    j .L32_1
    .L32_1: nop
    END "own code 200 0x1"
    BEGIN 0x3
    la t1,.L31_3
    li t2,816
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L31_3:
    .L33_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L33_3
    j .L32_3
    .L34_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L34_3
    j .L32_3
    .L35_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L35_3
    j .L32_3
    .L36_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L36_3
    j .L32_3
    .L37_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L37_3
    j .L32_3
    .L38_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L38_3
    j .L32_3
    .L39_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L39_3
    j .L32_3
    .L40_3: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L40_3
    j .L32_3
    .L32_3: nop
    END "own code 200 0x3"
    BEGIN 0xf
    la t1,.L31_15
    li t2,816
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L31_15:
    .L33_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L33_15
    j .L32_15
    .L34_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L34_15
    j .L32_15
    .L35_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L35_15
    j .L32_15
    .L36_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L36_15
    j .L32_15
    .L37_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L37_15
    j .L32_15
    .L38_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L38_15
    j .L32_15
    .L39_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L39_15
    j .L32_15
    .L40_15: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L40_15
    j .L32_15
    .L32_15: nop
    END "own code 200 0xf"
    BEGIN 0xff
    la t1,.L31_255
    li t2,816
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L31_255:
    .L33_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L33_255
    j .L32_255
    .L34_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L34_255
    j .L32_255
    .L35_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L35_255
    j .L32_255
    .L36_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L36_255
    j .L32_255
    .L37_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L37_255
    j .L32_255
    .L38_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L38_255
    j .L32_255
    .L39_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L39_255
    j .L32_255
    .L40_255: .rept 201
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L40_255
    j .L32_255
    .L32_255: nop
    END "own code 200 0xff"
    BEGIN 0x1
    la t1,.L41_1
    li t2,1616
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L41_1:
    .L43_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L43_1
    j .L42_1
    .L44_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L44_1
    j .L42_1
    .L45_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L45_1
    j .L42_1
    .L46_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L46_1
    j .L42_1
    .L47_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L47_1
    j .L42_1
    .L48_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L48_1
    j .L42_1
    .L49_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L49_1
    j .L42_1
    .L50_1: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L50_1
    j .L42_1
    .L42_1: nop
    END "own code 400 0x1"
    BEGIN 0x3
    la t1,.L41_3
    li t2,1616
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L41_3:
    .L43_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L43_3
    j .L42_3
    .L44_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L44_3
    j .L42_3
    .L45_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L45_3
    j .L42_3
    .L46_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L46_3
    j .L42_3
    .L47_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L47_3
    j .L42_3
    .L48_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L48_3
    j .L42_3
    .L49_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L49_3
    j .L42_3
    .L50_3: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L50_3
    j .L42_3
    .L42_3: nop
    END "own code 400 0x3"
    BEGIN 0xf
    la t1,.L41_15
    li t2,1616
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L41_15:
    .L43_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L43_15
    j .L42_15
    .L44_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L44_15
    j .L42_15
    .L45_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L45_15
    j .L42_15
    .L46_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L46_15
    j .L42_15
    .L47_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L47_15
    j .L42_15
    .L48_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L48_15
    j .L42_15
    .L49_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L49_15
    j .L42_15
    .L50_15: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L50_15
    j .L42_15
    .L42_15: nop
    END "own code 400 0xf"
    BEGIN 0xff
    la t1,.L41_255
    li t2,1616
    mul t2,t2,s0
    add t1,t1,t2
    li t0,5
    jr t1
    .L41_255:
    .L43_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L43_255
    j .L42_255
    .L44_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L44_255
    j .L42_255
    .L45_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L45_255
    j .L42_255
    .L46_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L46_255
    j .L42_255
    .L47_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L47_255
    j .L42_255
    .L48_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L48_255
    j .L42_255
    .L49_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L49_255
    j .L42_255
    .L50_255: .rept 401
    addi t2,t2,1
    .endr
    addi t0,t0,-1
    bnez t0,.L50_255
    j .L42_255
    .L42_255: nop
    END "own code 400 0xff"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
