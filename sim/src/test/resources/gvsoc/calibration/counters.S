    .include "macros.inc"
.macro END2 name
    mv s3, t1
    sw   s3, 0(s11)
100002:
    addi s1, s1, -1
    bnez s1, 100004f
    j    100005f
100004:
    j    100001b
100005:
    BARRIER
    bnez s0, 100006f
    la   a0, 100007f
    call report
    j    100006f
100007: .asciz "\name"
    .balign 16
100006:
    BARRIER
.endm

    .text
    .option norvc
    .globl cluster_main
cluster_main:
    mv s5, ra
    la a0,buffer
    li a1,0x1c080000
    li a2,7
    li a3,3
    li t0,0x3f800000
    fmv.w.x fa1,t0
    fmv.w.x fa2,t0
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    nop
    nop
    nop
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "nops 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    add t2,t1,t1
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw use 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 30 0x1"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 0 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 1 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 2 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 3 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 4 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 5 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 6 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 7 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 8 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 9 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 10 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 11 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 17 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 18 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 29 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a0)
    lb t1,1(a0)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "lw 30 0xff"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    sw t1,0(a0)
    sh t1,2(a0)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "sw 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,2(a0)
    sw t1,5(a0)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mis 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    j 5f
    nop
    5: jal t1,6f
    nop
    6: auipc t1,0
    jalr t2,t1,8
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "jumps 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    beq x0,x0,7f
    nop
    7: bne x0,x0,8f
    8: nop
    blt x0,x0,8b
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "branches 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .option push
    .option rvc
    c.addi t1,1
    c.lw a4,0(a0)
    c.sw a4,4(a0)
    .option pop
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "rvc 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    lw t1,0(a1)
    sw t1,4(a1)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "l2 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 30 0x1"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 0 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 1 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 2 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 3 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 4 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 5 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 6 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 7 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 8 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 9 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 10 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 11 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 17 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 18 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 29 0xff"
    BEGIN 0xff
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    fadd.s fa0,fa1,fa2
    fdiv.s fa0,fa1,fa2
    flw fa3,0(a0)
    fsw fa3,4(a0)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fpu 30 0xff"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    mul t1,a2,a3
    add t2,t1,t1
    mulh t1,a2,a3
    div t1,a2,a3
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "mul 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t1,1
    sw t1,8(s10)
    li t2,1
    sw t2,0x100(s10)
    ELW t2,0x3c
    sw t1,4(s10)
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "elw 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    li t0,5
    LOOP 0,5,9f
    nop
    9: nop
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "loop 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn i 0x0b,2,x6,x10,4
    .insn i 0x0b,2,x7,x10,-4
    .insn s 0x2b,2,x7,4(x10)
    addi a0,a0,-4
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "post 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    .insn sb 0x63,2,x0,x0,7f
    7: .insn sb 0x63,3,x0,x0,7f
    7: nop
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "imm 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
    csrr t1,fcsr
    csrwi frm,0
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "fcsr 30 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1920
    sub s3,t1,x0
    csrr t1,1920
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 0 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1921
    sub s3,t1,x0
    csrr t1,1921
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 1 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1922
    sub s3,t1,x0
    csrr t1,1922
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 2 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1923
    sub s3,t1,x0
    csrr t1,1923
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 3 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1924
    sub s3,t1,x0
    csrr t1,1924
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 4 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1925
    sub s3,t1,x0
    csrr t1,1925
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 5 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1926
    sub s3,t1,x0
    csrr t1,1926
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 6 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1927
    sub s3,t1,x0
    csrr t1,1927
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 7 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1928
    sub s3,t1,x0
    csrr t1,1928
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 8 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1929
    sub s3,t1,x0
    csrr t1,1929
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 9 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1930
    sub s3,t1,x0
    csrr t1,1930
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 10 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1931
    sub s3,t1,x0
    csrr t1,1931
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 11 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1937
    sub s3,t1,x0
    csrr t1,1937
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 17 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1938
    sub s3,t1,x0
    csrr t1,1938
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 18 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1949
    sub s3,t1,x0
    csrr t1,1949
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 29 0x1"
    BEGIN 0x1
    li t0,-1
    csrw 0xcc0,t0
    csrw 0x79f,x0
    csrwi 0xcc1,1
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
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    addi t1,t1,1
    csrwi 0xcc1,0
    csrr t1,1950
    sub s3,t1,x0
    csrr t1,1950
    mv s4,t1
    mv s2, x0
    mv t1, s4
    END2 "code 30 0x1"
    mv ra, s5
    ret
    .include "runtime.S"
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 32768
