package org.tdopt.riscv.elf;

/** A name for an address; {@code bytes} is 0 for a label in code. */
public record ElfSymbol(String name, int address, int bytes, boolean isFunction) {}
