package org.tdopt.riscv;

import java.util.List;
import org.tdopt.riscv.elf.ElfSymbol;
import org.tdopt.riscv.rv.FuncOp;

/**
 * A compiled program.
 *
 * @param elf the executable
 * @param function the machine function with its registers
 * @param assembly its code as text, with the mnemonics of the cores' documentation
 * @param plainAssembly the same for assemblers that know only RV32IMF
 * @param symbols names of functions and data
 * @param codeBytes size of the code
 * @param l2Bytes code and data in L2
 * @param l1Bytes planned buffers in L1 and all stacks
 * @param stackBytes of one core
 */
public record Program(
    byte[] elf,
    FuncOp function,
    String assembly,
    String plainAssembly,
    List<ElfSymbol> symbols,
    int codeBytes,
    int l2Bytes,
    int l1Bytes,
    int stackBytes) {
  /** Address of a symbol that the program has. */
  public int address(String symbol) {
    return symbols.stream()
        .filter(s -> s.name().equals(symbol))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no symbol '" + symbol + "'"))
        .address();
  }
}
