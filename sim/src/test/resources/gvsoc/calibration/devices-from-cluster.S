# The fabric's devices as the cluster's cores reach them.
    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
    .macro LOAD mask, name, address
    li a5, \address
    BEGIN \mask
    lw t1, 0(a5)
    END "load of \name"
    .endm
    .macro STORE mask, name, address, value
    li a5, \address
    li t3, \value
    BEGIN \mask
    sw t3, 0(a5)
    END "store to \name"
    .endm
cluster_main:
    mv s5, ra
    LOAD 1, "a timer", 0x1A10B008
    LOAD 0xff, "a timer", 0x1A10B008
    STORE 1, "a timer", 0x1A10B008, 5
    LOAD 1, "the interrupt controller", 0x1A10980c
    STORE 0x0f, "the interrupt controller", 0x1A109814, 5
    LOAD 1, "the events", 0x1A106004
    LOAD 1, "pins", 0x1A101000
    STORE 1, "pins", 0x1A101000, 7
    LOAD 1, "control", 0x1A1040A0
    LOAD 1, "the micro-DMA", 0x1A102000
    LOAD 1, "the cluster timer", 0x10200408
    LOAD 0xff, "the cluster timer", 0x10200408
    LOAD 1, "cluster control", 0x10200040
    LOAD 1, "the cache's control", 0x10201408
    LOAD 1, "the controller's DMA port", 0x10201804
    STORE 0x3, "the controller's DMA port", 0x10201804, 0xffff
    LOAD 1, "a clock generator", 0x1A100004
    LOAD 3, "a clock generator", 0x1A100004
    STORE 1, "a clock generator", 0x1A100008, 0x02004109
    # bytes
    li a5, 0x1A101000
    BEGIN 1
    lbu t1, 0(a5)
    sb t1, 1(a5)
    END "bytes"
    mv ra, s5
    ret
    .include "runtime.S"
