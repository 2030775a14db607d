// The controller answers flags in L2 while the cluster works there.
#define FC_EXTRA
#include "measure.h"
static volatile u32 flag[16], ack[16], fcs;
static u32 g[2048];
static volatile u32 r_[8] L1SECT;
int fc_extra(void) {
  u32 n = 0;
  for (u32 k = 1; k <= 12; k++) {
    while (flag[0] != k) n++;
    ack[0] = k;
  }
  for (u32 k = 1; k <= 5; k++) {
    u32 m;
    do {
      m = 0xffffffff;
      for (int i = 1; i < 8; i++)
        if (flag[i] < m) m = flag[i];
    } while (m < k);
    for (int i = 1; i < 8; i++) ack[i] = k;
  }
  fcs = n;
  return 0;
}
static u32 NI sum(const u32* p, u32 n) {
  u32 s = 0;
  for (u32 i = 0; i < n; i++) s += p[i];
  return s;
}
void work(u32 id) {
  for (u32 k = 1; k <= 12; k++)
    RUN1(
        "handshake, others L2", ALL,
        if (id == 0) {
          flag[0] = k;
          while (ack[0] != k)
            ;
        } else if (k & 1) r_[id] = sum(g + id * 50, 20);
        else spin(k * id));
  for (u32 k = 1; k <= 5; k++) RUN1("all handshake", 0xfe, flag[id] = k; while (ack[id] != k));
  if (id == 0) {
    pr("nothing ", 0);
  }
}
