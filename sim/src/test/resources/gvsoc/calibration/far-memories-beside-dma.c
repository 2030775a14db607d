// Accesses to L2 and to the weight memory beside transfers.
#include "measure.h"
static u32 g[8192] __attribute__((aligned(64)));
static u32 b[4096] L1SECT;
static volatile u32 r_[8] L1SECT;
static u32 NI sum(const u32* p, u32 n, u32 st) {
  u32 s = 0;
  for (u32 i = 0; i < n; i++) {
    s += *p;
    p += st;
  }
  return s;
}
static void NI st(u32* p, u32 n) {
  for (u32 i = 0; i < n; i++) p[i] = i;
}
#define W ((u32*)(WEIGHTS + 0x100))
#define P ((u32*)0x1C004000)
static void NI mv(u32 far, u32 len, int in) { dma_wait_poll(dma((u32)b, far, len, in)); }
void work(u32 id) {
  if (id == 0)
    for (int i = 0; i < 8192; i++) g[i] = i;
  if (id == 0)
    for (int i = 0; i < 1024; i++) {
      W[i] = i;
      P[i] = i * 2;
    }
  barrier();
  RUN("in 8K + L2 ld", ALL, if (id) r_[id] = sum(g + id * 64, 40, 1);
      else mv((u32)g + 8192, 8192, 1));
  RUN("out 8K + L2 ld", ALL, if (id) r_[id] = sum(g + id * 64, 40, 1);
      else mv((u32)g + 8192, 8192, 0));
  RUN("in 8K + L2 st", ALL, if (id) st(g + id * 64, 40); else mv((u32)g + 8192, 8192, 1));
  RUN("out 8K + L2 st", ALL, if (id) st(g + id * 64, 40); else mv((u32)g + 8192, 8192, 0));
  RUN("in wmem", 1, mv((u32)W, 2048, 1));
  RUN("out wmem", 1, mv((u32)W + 4096, 2048, 0));
  RUN("in priv", 1, mv((u32)P, 2048, 1));
  RUN("out priv", 1, mv((u32)P + 4096, 2048, 0));
  RUN("in wmem + wmem ld", ALL, if (id) r_[id] = sum(W + id * 32, 40, 1); else mv((u32)W, 4096, 1));
  RUN("in wmem + L2 ld", ALL, if (id) r_[id] = sum(g + id * 32, 40, 1); else mv((u32)W, 4096, 1));
  RUN("in L2 + wmem ld", ALL, if (id) r_[id] = sum(W + id * 32, 40, 1); else mv((u32)g, 4096, 1));
  RUN(
      "in + out + ld", ALL, if (id > 1) r_[id] = sum(g + id * 64, 40, 1); else {
        int d = dma((u32)b + id * 8192, (u32)g + id * 8192, 4000, id);
        dma_wait_poll(d);
      });
  RUN("2d wmem", 3, int d = dma2d((u32)b + id * 2048, (u32)W + id * 2048, 1024, 32, 40, id);
      dma_wait_poll(d));
  RUN("odd wmem", 3, int d = dma((u32)b + id * 2048 + 1, (u32)W + id * 2048 + 3, 777, id);
      dma_wait_poll(d));
  if (id == 0) {
    prx("g ", sum_(g, 32768));
    prx("b ", sum_(b, 16384));
  }
}
