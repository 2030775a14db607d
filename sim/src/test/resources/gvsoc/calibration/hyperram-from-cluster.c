// A core of the cluster asks for the end of HyperRAM transfers in all phases.
#include "measure.h"
#define U HYPER
static u32 g[1024] __attribute__((aligned(64)));
static void NI wait_for(u32 n) {
  __asm__ volatile(".option push\n.option norvc\n1: addi %0,%0,-1\nbnez %0,1b\n.option pop"
                   : "+r"(n));
}
#define GO(n, rd, k)                            \
  REG(U + 0x1c) = 256;                          \
  if (rd) {                                     \
    REG(U + 0x18) = 5;                          \
    REG(U) = (u32)g;                            \
    REG(U + 4) = n;                             \
    REG(U + 8) = 0x14;                          \
  } else {                                      \
    REG(U + 0x18) = 1;                          \
    REG(U + 0xc) = (u32)g;                      \
    REG(U + 0x10) = n;                          \
    REG(U + 0x14) = 0x14;                       \
  }                                             \
  __asm__ volatile(".rept " #k "\nnop\n.endr"); \
  while (REG(U + 0x24) & 1)                     \
    ;
#define P(k)                                               \
  RUN("write, " #k " later", 1u << (k & 7), GO(20, 0, k)); \
  RUN("read, " #k " later", 1u << (k & 7), GO(24, 1, k));
void work(u32 id) {
  if (id == 1) REG(0x1A102000) = ~0u;
  barrier();
  P(0)
  P(1) P(2) P(3) P(4) P(5) P(6) P(7) P(8) P(9) P(10) P(11) P(12) P(13) P(14) P(15) P(16) P(17) P(18)
      P(19) P(20) P(21) P(22) P(23) P(24) P(25) P(26) P(27)
}
