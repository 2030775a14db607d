"""Records how GVSoC's cluster cores decode instructions, for GvsocDecodingTest.

Usage: record-decoding.py GVSOC_SOURCE > decoding.txt; gzip -9n decoding.txt

Reads the instruction set description that GVSoC (commit edfcd83) generates its decoder from, and
follows the decoder's tables. Prints

  insn NAME FIELD...     an instruction and its fields: o output, i input, u and s immediates; r and f
                         registers; a number, or a sum of slices FIRST.WIDTH.SHIFT of the word,
                         with the number that is added, if any, in front
  halves                 the start of the 16-bit words in order, without those of 32-bit words
  words PASS             the start of the 32-bit words of a pass
  NAME COUNT             the next COUNT words are that instruction, "-" if illegal

Word n of a pass has its bits 24:20, 31:25, 14:12 and 6:2 from the bits of n, lowest first; rd and rs1
are 0 in pass 0, bits 8:4 and 13:9 of (n * 0x9E3779B1 mod 2^32) >> 8 in pass 1.
"""

import os
import sys

sys.path.insert(0, os.path.join(sys.argv[1], "core", "models"))

from cpu.iss.isa_gen import isa_gen, isa_pulpv2, isa_riscv_gen, isa_smallfloats


def table(node):
    """The decoder's tables as the generated source has them."""
    if isinstance(node, isa_gen.DecodeLeaf):
        return node.instr
    if not node.subtrees:
        return None
    if not node.needTree:
        return table(next(iter(node.subtrees.values())))
    groups = {int(opcode, 2): table(s) for opcode, s in node.subtrees.items() if opcode != "OTHERS"}
    others = node.subtrees.get("OTHERS")
    return node.firstBit, (1 << node.opcode_width) - 1, groups, others and table(others)


def decode(node, word):
    while isinstance(node, tuple):
        bit, mask, groups, others = node
        node = groups.get(word >> bit & mask, others)
    return node.label if node is not None and node.active else "-"


def slices(ranges):
    if isinstance(ranges, isa_gen.Const):
        return str(ranges.val)
    parts = ranges.ranges if isinstance(ranges, isa_gen.Ranges) else [ranges]
    return "+".join(f"{part.first}.{part.width}.{part.shift}" for part in parts)


def fields(argument):
    kind = type(argument).__name__
    if kind == "Indirect":
        return fields(argument.base) + fields(argument.offset)
    if kind in ("SignedImm", "UnsignedImm"):
        return [("s" if argument.isSigned else "u") + "=" + slices(argument.ranges)]
    use = "o" if argument.is_out() else "i"
    register = "f" if "FReg" in kind else "r"
    return [use + register + "=" + ("8+" if kind.endswith("Comp") else "") + slices(argument.ranges)]


def word(number, run):
    mixed = number * 0x9E3779B1 % (1 << 32) >> 8 if run else 0
    return (
        (number & 31) << 20
        | (number >> 5 & 127) << 25
        | (number >> 12 & 7) << 12
        | (number >> 15 & 31) << 2
        | (mixed >> 4 & 31) << 7
        | (mixed >> 9 & 31) << 15
        | 3
    )


def runs(names):
    last, count = None, 0
    for name in names:
        if name != last and count:
            print(last, count)
            count = 0
        last = name
        count += 1
    print(last, count)


extensions = [
    isa_pulpv2.PulpV2(),
    isa_smallfloats.Xf16(),
    isa_smallfloats.Xf16alt(),
    isa_smallfloats.Xf8(),
    isa_smallfloats.Xfvec(),
    isa_smallfloats.Xfaux(),
]
isa = isa_riscv_gen.RiscvIsa("pulp_cluster", "rv32imfc", extensions=extensions)
root = table(isa_gen.DecodeTree(isa, isa.get_insns()))
for instruction in isa.get_insns():
    if instruction.active:
        parts = [part for argument in instruction.args_format for part in fields(argument)]
        print("insn", instruction.label, *parts)
print("halves")
runs(decode(root, half) for half in range(1 << 16) if half & 3 != 3)
for run in range(2):
    print("words", run)
    runs(decode(root, word(number, run)) for number in range(1 << 20))
