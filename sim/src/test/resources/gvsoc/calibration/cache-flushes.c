// The instruction caches flushed, switched off and on while cores run from them.
#include "measure.h"
static volatile u32 r_[8] L1SECT;
static u32 NI k1(u32 n) {
  u32 s = 0;
  for (u32 i = 0; i < n; i++) {
    s += i * 3;
    s ^= s >> 2;
    if (s & 4) s += i;
  }
  return s;
}
void work(u32 id) {
  RUN("warm", ALL, r_[id] = k1(30));
  RUN("flush by 0", ALL, if (id == 0) REG(CL_ICACHE + 4) = 1; r_[id] = k1(30));
  RUN("disable", ALL, if (id == 0) REG(CL_ICACHE) = 0; r_[id] = k1(30));
  RUN("enable", ALL, if (id == 0) REG(CL_ICACHE) = ~0u; r_[id] = k1(30));
  RUN("warm again", ALL, r_[id] = k1(30));
  RUN("flush mid", ALL, r_[id] = k1(10); if (id == 3) REG(CL_ICACHE + 4) = 1; r_[id] = k1(10));
  RUN("after", ALL, r_[id] = k1(30));
}
