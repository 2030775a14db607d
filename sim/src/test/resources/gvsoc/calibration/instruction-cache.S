    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L1
    .rept 15
    addi t1,t1,1
    .endr
    .L1: nop
    END "code 16 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L2
    .rept 15
    addi t1,t1,1
    .endr
    .L2: nop
    END "code 16 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L3
    .rept 30
    addi t1,t1,1
    .endr
    .L3: nop
    END "code 31 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L4
    .rept 30
    addi t1,t1,1
    .endr
    .L4: nop
    END "code 31 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L5
    .rept 31
    addi t1,t1,1
    .endr
    .L5: nop
    END "code 32 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L6
    .rept 31
    addi t1,t1,1
    .endr
    .L6: nop
    END "code 32 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L7
    .rept 32
    addi t1,t1,1
    .endr
    .L7: nop
    END "code 33 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L8
    .rept 32
    addi t1,t1,1
    .endr
    .L8: nop
    END "code 33 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L9
    .rept 59
    addi t1,t1,1
    .endr
    .L9: nop
    END "code 60 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L10
    .rept 59
    addi t1,t1,1
    .endr
    .L10: nop
    END "code 60 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L11
    .rept 95
    addi t1,t1,1
    .endr
    .L11: nop
    END "code 96 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L12
    .rept 95
    addi t1,t1,1
    .endr
    .L12: nop
    END "code 96 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L13
    .rept 126
    addi t1,t1,1
    .endr
    .L13: nop
    END "code 127 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L14
    .rept 126
    addi t1,t1,1
    .endr
    .L14: nop
    END "code 127 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L15
    .rept 127
    addi t1,t1,1
    .endr
    .L15: nop
    END "code 128 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L16
    .rept 127
    addi t1,t1,1
    .endr
    .L16: nop
    END "code 128 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L17
    .rept 128
    addi t1,t1,1
    .endr
    .L17: nop
    END "code 129 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L18
    .rept 128
    addi t1,t1,1
    .endr
    .L18: nop
    END "code 129 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L19
    .rept 159
    addi t1,t1,1
    .endr
    .L19: nop
    END "code 160 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L20
    .rept 159
    addi t1,t1,1
    .endr
    .L20: nop
    END "code 160 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L21
    .rept 199
    addi t1,t1,1
    .endr
    .L21: nop
    END "code 200 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L22
    .rept 199
    addi t1,t1,1
    .endr
    .L22: nop
    END "code 200 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L23
    .rept 255
    addi t1,t1,1
    .endr
    .L23: nop
    END "code 256 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L24
    .rept 255
    addi t1,t1,1
    .endr
    .L24: nop
    END "code 256 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L25
    .rept 319
    addi t1,t1,1
    .endr
    .L25: nop
    END "code 320 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L26
    .rept 319
    addi t1,t1,1
    .endr
    .L26: nop
    END "code 320 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L27
    .rept 511
    addi t1,t1,1
    .endr
    .L27: nop
    END "code 512 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L28
    .rept 511
    addi t1,t1,1
    .endr
    .L28: nop
    END "code 512 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L29
    .rept 799
    addi t1,t1,1
    .endr
    .L29: nop
    END "code 800 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L30
    .rept 799
    addi t1,t1,1
    .endr
    .L30: nop
    END "code 800 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L31
    .rept 1023
    addi t1,t1,1
    .endr
    .L31: nop
    END "code 1024 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L32
    .rept 1023
    addi t1,t1,1
    .endr
    .L32: nop
    END "code 1024 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L33
    .rept 1024
    addi t1,t1,1
    .endr
    .L33: nop
    END "code 1025 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L34
    .rept 1024
    addi t1,t1,1
    .endr
    .L34: nop
    END "code 1025 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L35
    .rept 1499
    addi t1,t1,1
    .endr
    .L35: nop
    END "code 1500 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L36
    .rept 1499
    addi t1,t1,1
    .endr
    .L36: nop
    END "code 1500 0xff"
    BEGIN 0x1
    li t0,6
    LOOP 0,5,.L37
    .rept 1999
    addi t1,t1,1
    .endr
    .L37: nop
    END "code 2000 0x1"
    BEGIN 0xff
    li t0,6
    LOOP 0,5,.L38
    .rept 1999
    addi t1,t1,1
    .endr
    .L38: nop
    END "code 2000 0xff"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
