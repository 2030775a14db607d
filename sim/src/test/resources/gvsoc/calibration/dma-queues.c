// FLAGS: -O2
// More DMA commands than the queues hold, from one core and from several.
#include "measure.h"
static uint8_t l1[16384] L1SECT __attribute__((aligned(64)));
static uint8_t l2[16384] __attribute__((aligned(64)));
static u32 NI issue(u32 n, u32 len, u32 dirs, u32 base, u32* st) {
  u32 m = 0;
  for (u32 i = 0; i < n; i++) {
    u32 a = mcycle();
    int d = dma((u32)l1 + base + i * len, (u32)l2 + base + i * len, len, dirs >> i & 1);
    m |= 1u << d;
    st[i] = mcycle() - a;
  }
  return m;
}
static void NI drain(u32 m) {
  while (REG(MCHAN + 4) & m)
    ;
  REG(MCHAN + 4) = m;
}
static u32 st[8][8] L1SECT;
void work(u32 id) {
  if (id == 0)
    for (int i = 0; i < 16384; i++) {
      l2[i] = i * 3;
      l1[i] = i;
    }
  for (u32 n = 1; n <= 6; n++) RUN("one core queue", 1, drain(issue(n, 96, ~0u, 0, st[0])));
  if (id == 0) {
    for (int i = 0; i < 6; i++) {
      pr("issue ", st[0][i]);
    }
  }
  RUN("mixed", 1, drain(issue(5, 128, 0x15, 0, st[0])));
  if (id == 0) {
    for (int i = 0; i < 5; i++) {
      pr("issue ", st[0][i]);
    }
  }
  RUN("big", 1, drain(issue(4, 1024, 0x3, 0, st[0])));
  if (id == 0) {
    for (int i = 0; i < 4; i++) {
      pr("issue ", st[0][i]);
    }
  }
  RUN("two cores 3 each", 3, drain(issue(3, 200, ~0u, id * 2048, st[id])));
  RUN("8 cores 2 each in", ALL, drain(issue(2, 200, ~0u, id * 2048, st[id])));
  RUN("8 cores 1 each out", ALL, drain(issue(1, 100 + id * 20, 0, id * 2048, st[id])));
  RUN("8 cores 2 each mixed", ALL,
      drain(issue(2, 64 + id * 36, id & 1 ? 1 : 2, id * 2048, st[id])));
  RUN("4 cores 3 each mixed", 0xcc, drain(issue(3, 48 + id * 12, id * 3, id * 2048, st[id])));
  if (id == 0) {
    for (int c = 2; c < 8; c++)
      for (int i = 0; i < 3; i++) {
        pr("issue ", st[c][i]);
      }
    prx("l1 ", sum_(l1, 16384));
    prx("l2 ", sum_(l2, 16384));
  }
}
