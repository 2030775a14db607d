package org.tdopt.sim;

import org.tdopt.sim.SimdOperation.Second;

/** Integer SIMD on the bytes or half words of a register, as GVSoC executes it. */
final class SimdExecution {
  private final int[] x;

  SimdExecution(Core core) {
    this.x = core.x;
  }

  /** Executes the instruction if it is one of these. */
  boolean execute(DecodedInstruction d) {
    var operation = d.simd;
    if (operation == null) {
      return false;
    }
    int a = x[d.rs1];
    int b = operation.second() == Second.IMMEDIATE ? d.immediate : x[d.rs2];
    int bits = operation.bits();
    int old = x[d.rdInput];
    x[d.rd] =
        switch (operation.kind()) {
          case EXTRACT -> signed(a >>> d.immediate * bits, bits);
          case EXTRACTU -> unsigned(a >>> d.immediate * bits, bits);
          case INSERT -> insert(old, a, d.immediate * bits, bits);
          case DOTSP -> dotProduct(a, b, operation, 0, true, true);
          case DOTUP -> dotProduct(a, b, operation, 0, false, false);
          case DOTUSP -> dotProduct(a, b, operation, 0, false, true);
          case SDOTSP -> dotProduct(a, b, operation, old, true, true);
          case SDOTUP -> dotProduct(a, b, operation, old, false, false);
          case SDOTUSP -> dotProduct(a, b, operation, old, false, true);
          case SHUFFLE -> shuffle(a, b, operation);
          case SHUFFLEI0 -> shuffleBytes(a, d.immediate, 0);
          case SHUFFLEI1 -> shuffleBytes(a, d.immediate, 1);
          case SHUFFLEI2 -> shuffleBytes(a, d.immediate, 2);
          case SHUFFLEI3 -> shuffleBytes(a, d.immediate, 3);
          case SHUFFLE2 -> shuffleTwo(a, b, old, bits);
          case PACK -> a << 16 | b & 0xffff;
          case PACKHI -> (a & 0xff) << 24 | (b & 0xff) << 16 | old & 0xffff;
          case PACKLO -> old & 0xffff0000 | (a & 0xff) << 8 | b & 0xff;
          default -> elements(operation, a, b);
        };
    return true;
  }

  private static int elements(SimdOperation operation, int a, int b) {
    int bits = operation.bits();
    int mask = (1 << bits) - 1;
    boolean vector = operation.second() == Second.VECTOR;
    int result = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += bits) {
      int second = vector ? b >>> shift : b;
      result |= (element(operation.kind(), a >>> shift, second, bits) & mask) << shift;
    }
    return result;
  }

  private static int element(SimdOperation.Kind kind, int a, int b, int bits) {
    int p = signed(a, bits);
    int q = signed(b, bits);
    int u = unsigned(a, bits);
    int v = unsigned(b, bits);
    return switch (kind) {
      case ADD -> p + q;
      case SUB -> p - q;
      case AVG -> signed(p + q, bits) >> 1;
      case AVGU -> unsigned(u + v, bits) >>> 1;
      case MIN -> Math.min(p, q);
      case MINU -> Math.min(u, v);
      case MAX -> Math.max(p, q);
      case MAXU -> Math.max(u, v);
      case SRL -> u >>> (v & bits - 1);
      case SRA -> p >> (v & bits - 1);
      case SLL -> u << (v & bits - 1);
      case OR -> u | v;
      case XOR -> u ^ v;
      case AND -> u & v;
      case ABS -> Math.abs(p);
      case CMPEQ -> truth(u == v);
      case CMPNE -> truth(u != v);
      case CMPGT -> truth(p > q);
      case CMPGE -> truth(p >= q);
      case CMPLT -> truth(p < q);
      case CMPLE -> truth(p <= q);
      case CMPGTU -> truth(u > v);
      case CMPGEU -> truth(u >= v);
      case CMPLTU -> truth(u < v);
      case CMPLEU -> truth(u <= v);
      default -> throw new IllegalStateException("no semantics for " + kind);
    };
  }

  private static int dotProduct(
      int a, int b, SimdOperation operation, int sum, boolean aSigned, boolean bSigned) {
    int bits = operation.bits();
    boolean vector = operation.second() == Second.VECTOR;
    for (int shift = 0; shift < Integer.SIZE; shift += bits) {
      int p = a >>> shift;
      int q = vector ? b >>> shift : b;
      sum +=
          (aSigned ? signed(p, bits) : unsigned(p, bits))
              * (bSigned ? signed(q, bits) : unsigned(q, bits));
    }
    return sum;
  }

  private static int insert(int into, int value, int shift, int bits) {
    int mask = (1 << bits) - 1 << shift;
    return into & ~mask | value << shift & mask;
  }

  /** Each element of the result is the element of {@code a} that its selector names. */
  private static int shuffle(int a, int selectors, SimdOperation operation) {
    int bits = operation.bits();
    int selectorBits = bits == 8 ? 2 : 1;
    boolean immediate = operation.second() == Second.IMMEDIATE;
    int result = 0;
    for (int i = 0; i < Integer.SIZE / bits; i++) {
      int selector = selectors >>> (immediate ? i * selectorBits : i * bits);
      int element = a >>> (selector & (1 << selectorBits) - 1) * bits;
      result |= unsigned(element, bits) << i * bits;
    }
    return result;
  }

  /** Selects the lower three bytes by an immediate, the upper one by the instruction. */
  private static int shuffleBytes(int a, int selectors, int highest) {
    int result = (a >>> 8 * highest) << 24;
    for (int i = 0; i < 3; i++) {
      result |= (a >>> 8 * (selectors >>> 2 * i & 3) & 0xff) << 8 * i;
    }
    return result;
  }

  /** Selects among the elements of the old destination and of {@code a}, which come second. */
  private static int shuffleTwo(int a, int selectors, int old, int bits) {
    int selectorBits = bits == 8 ? 2 : 1;
    int result = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += bits) {
      int selector = selectors >>> shift;
      int source = (selector >>> selectorBits & 1) != 0 ? a : old;
      int element = source >>> (selector & (1 << selectorBits) - 1) * bits;
      result |= unsigned(element, bits) << shift;
    }
    return result;
  }

  private static int signed(int value, int bits) {
    return value << Integer.SIZE - bits >> Integer.SIZE - bits;
  }

  private static int unsigned(int value, int bits) {
    return value & (1 << bits) - 1;
  }

  private static int truth(boolean condition) {
    return condition ? -1 : 0;
  }
}
