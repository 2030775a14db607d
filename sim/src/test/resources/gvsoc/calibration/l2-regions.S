    .include "macros.inc"
    .text
    .option norvc
    .globl cluster_main
# Core 0 copies with the DMA and waits; the others load words from L2 meanwhile.
    .macro COPY command, address
    lw t1, 0x400(s10)
    li t2, \command
    sw t2, 0x400(s10)
    la t2, buffer
    slli t3, s0, 11
    add t2, t2, t3
    sw t2, 0x400(s10)
    li t2, \address
    sw t2, 0x400(s10)
    li t3, 1
    sll t3, t3, t1
1:  lw t4, 0x404(s10)
    and t4, t4, t3
    bnez t4, 1b
    sw t3, 0x404(s10)
    .endm
    .macro LOADS address, stride
    li a3, \address
    li t1, \stride
    mul t1, t1, s0
    add a3, a3, t1
    li t0, 60
1:  lw a1, 0(a3)
    addi t0, t0, -1
    bnez t0, 1b
    .endm
    .macro COPIES name, mask, bytes, address
    BEGIN \mask
    COPY 0x160000+\bytes, \address
    END "\name in \mask \bytes \address"
    BEGIN \mask
    COPY 0x140000+\bytes, \address
    END "\name out \mask \bytes \address"
    .endm
    .macro BESIDE name, bytes, address, loads, stride
    BEGIN 0xff
    beqz s0, 2f
    LOADS \loads, \stride
    j 3f
2:  COPY 0x160000+\bytes, \address
3:  nop
    END "\name \bytes \address \loads \stride"
    .endm
cluster_main:
    mv s5, ra
# Multiples of 128 KiB are the ends of regions where there are several.
    .irp address, 0x1c0ffe00, 0x1c10fe00, 0x1c12fe00, 0x1c12fe40, 0x1c12fe44, 0x1c14ffc4
    .irp bytes, 64, 256, 1024, 2000
    COPIES across, 0x1, \bytes, \address
    .endr
    .endr
    COPIES many, 0x3, 1024, 0x1c12fe40
    COPIES many, 0xff, 1024, 0x1c12fe40
    BESIDE apart, 2000, 0x1c130000, 0x1c150000, 0
    BESIDE same, 2000, 0x1c130000, 0x1c130000, 0
    BESIDE same, 2000, 0x1c130000, 0x1c130000, 4
    BESIDE same, 2000, 0x1c130000, 0x1c130000, 16
    BESIDE over, 2000, 0x1c12fe00, 0x1c130000, 16
    BESIDE over, 2000, 0x1c12fe00, 0x1c12ff80, 16
    BESIDE regions, 2000, 0x1c110000, 0x1c110000, 0x10000
    .irp address, 0x1c12fffc, 0x1c12fffe, 0x1c130001, 0x1c150003
    BEGIN 0xff
    LOADS \address, 0
    END "loads \address"
    .endr
    .irp stride, 0x4, 0x10, 0x10000, 0x20000
    BEGIN 0xff
    LOADS 0x1c090000, \stride
    END "loads apart \stride"
    .endr
    mv ra, s5
    ret
    .section .l1,"aw",@nobits
    .balign 64
buffer: .space 16384
    .include "runtime.S"
