// HyperRAM transfers of several sizes while the cluster works in L1 and L2 and moves data.
#define FC_EXTRA
#include "measure.h"
#define U HYPER
static volatile u32 go, dn;
static uint8_t g[16384] __attribute__((aligned(64)));
static u32 l[4096] L1SECT;
static volatile u32 r_[8] L1SECT;
static u32 ft[8];
static void hy(u32 l2, u32 ext, u32 n, int rd) {
  REG(U + 0x1c) = ext;
  if (rd) {
    REG(U + 0x18) = 5;
    REG(U) = l2;
    REG(U + 4) = n;
    REG(U + 8) = 0x14;
  } else {
    REG(U + 0x18) = 1;
    REG(U + 0xc) = l2;
    REG(U + 0x10) = n;
    REG(U + 0x14) = 0x14;
  }
  while (REG(U + 0x24) & 1)
    ;
}
int fc_extra(void) {
  static const uint16_t ns[] = {64, 100, 512, 1000, 2048, 36};
  REG(0x1A102000) = ~0u;
  for (u32 k = 0; k < 6; k++) {
    while (go <= k)
      ;
    u32 t = mcycle();
    hy((u32)g, k * 4096, ns[k], 0);
    hy((u32)g + 4096 + (k & 1) * 2, k * 4096, ns[k], 1);
    ft[k] = mcycle() - t;
    dn = k + 1;
  }
  return 0;
}
static u32 NI sum(const volatile u32* p, u32 n) {
  u32 s = 0;
  for (u32 i = 0; i < n; i++) s += p[i];
  return s;
}
void work(u32 id) {
  if (id == 0)
    for (int i = 0; i < 16384; i++) g[i] = i * 13;
  for (int i = id; i < 4096; i += 8) l[i] = i;
  for (u32 k = 0; k < 6; k++) {
    if (id == 0) go = k + 1;
    RUN1("L1", ALL, r_[id] = sum(l + id * 40, 200));
    RUN1("L2", ALL, r_[id] = sum((u32*)g + id * 40, 40));
    RUN1("dma", 1, dma_wait_poll(dma((u32)l, (u32)g + 8192, 2000, 1)));
    RUN1("wait", 1, while (dn != k + 1) spin(5));
  }
  if (id == 0) {
    for (int k = 0; k < 6; k++) pr("fc ", ft[k]);
    prx("g ", sum_(g, 16384));
  }
}
