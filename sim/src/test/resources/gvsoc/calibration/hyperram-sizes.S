    .include "controller.S"
    .text
    .option norvc
# Transfers of a size, with more and more cycles before the controller looks for their end.
    .macro WRITES bytes
    BEGIN
    .set delay, 0
    .rept 14
    la t1, data
    sw t1, 0x0c(s10)
    li t1, \bytes
    sw t1, 0x10(s10)
    li t1, 4096
    sw t1, 0x1c(s10)
    li t1, 1
    sw t1, 0x18(s10)
    li t1, 0x14
    sw t1, 0x14(s10)
    .rept delay
    nop
    .endr
1:  lw t1, 0x24(s10)
    andi t1, t1, 1
    bnez t1, 1b
    .set delay, delay+1
    .endr
    END "writes of \bytes"
    .endm
    .macro READS bytes
    BEGIN
    .set delay, 0
    .rept 14
    la t1, data
    sw t1, 0x00(s10)
    li t1, \bytes
    sw t1, 0x04(s10)
    li t1, 4096
    sw t1, 0x1c(s10)
    li t1, 5
    sw t1, 0x18(s10)
    li t1, 0x14
    sw t1, 0x08(s10)
    .rept delay
    nop
    .endr
1:  lw t1, 0x24(s10)
    andi t1, t1, 1
    bnez t1, 1b
    .set delay, delay+1
    .endr
    END "reads of \bytes"
    .endm
fc_body:
    mv s5, ra
    .irp bytes, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 16, 33, 64, 70, 257, 1000, 1101, 2049, 2500, 3300, 4097, 8190
    WRITES \bytes
    READS \bytes
    .endr
    jr s5
    .bss
    .balign 64
data: .space 8192
