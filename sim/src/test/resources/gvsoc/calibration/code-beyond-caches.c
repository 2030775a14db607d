// FLAGS: -O2
// Loops larger than one cache or both, the same and different on each core.
#include "measure.h"
#define BIG(nm, n, ins)                                                      \
  static u32 NI __attribute__((aligned(64))) nm(u32 k) {                     \
    u32 x = 1;                                                               \
    __asm__ volatile("1:\n.rept " #n "\n" ins                                \
                     "\n.endr\naddi %1,%1,-1\nbnez %1,2f\nj 3f\n2: j 1b\n3:" \
                     : "+r"(x), "+r"(k)::"t0", "t1");                        \
    return x;                                                                \
  }
BIG(b400, 100, ".option push\n.option norvc\naddi t0,t0,1\n.option pop")
BIG(b900, 225, ".option push\n.option norvc\naddi t0,t0,1\n.option pop")
    BIG(b3k, 750, ".option push\n.option norvc\naddi t0,t0,1\n.option pop")
        BIG(b5k, 1300, ".option push\n.option norvc\naddi t0,t0,1\n.option pop")
            BIG(c900, 450, "c.addi t0,1") BIG(m3k, 250, "add t0,t0,t1\nmul t1,t0,t1\naddi t0,t0,3")
                BIG(m6k, 500, "add t0,t0,t1\nmul t1,t0,t1\naddi t0,t0,3") void work(u32 id) {
  RUN("400 B", ALL, b400(5));
  RUN("900 B", ALL, b900(5));
  RUN("3 KB", ALL, b3k(4));
  RUN("5 KB", ALL, b5k(4));
  RUN("c900", ALL, c900(5));
  RUN("m3k", ALL, m3k(4));
  RUN("m6k", ALL, m6k(3));
  RUN("5 KB one core", 2, b5k(4));
  RUN("3 KB skewed", ALL, spin(id * 17); b3k(4));
  RUN(
      "different", ALL, switch (id) {
        case 0:
          b400(6);
          break;
        case 1:
          b900(3);
          break;
        case 2:
          b3k(2);
          break;
        case 3:
          b5k(1);
          break;
        case 4:
          c900(4);
          break;
        case 5:
          m3k(3);
          break;
        case 6:
          m6k(2);
          break;
        default:
          b900(4);
      });
  RUN("two kinds", ALL, if (id & 1) b900(4); else c900(4));
  RUN("3k+900", ALL, b3k(1); b900(1); b3k(1); c900(1));
}
