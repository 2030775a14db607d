// FLAGS: -O2
// Code in shared and private L2, weight memory and L1, cold, by one core and by all.
#include "measure.h"
static u32 l1c[2048] L1SECT __attribute__((aligned(64)));
typedef void (*fp)(void);
static void NI gen(u32* d, u32 n) {
  for (u32 i = 0; i < n; i++) d[i] = 0x00128293; /*addi t0,t0,1*/
  d[n] = 0x00008067;
}
static u32 NI go(u32 a) {
  u32 t = mcycle();
  ((fp)a)();
  return mcycle() - t;
}
static volatile u32 o[8] L1SECT;
static void NI one(u32 id, const char* n, u32 base) {
  static const uint8_t w[] = {1, 3, 4, 7, 11, 15, 31};
  for (u32 k = 0; k < 7; k++) {
    if (id == 0) {
      gen((u32*)(base + k * 256), w[k]);
      o[0] = go(base + k * 256);
      print(n);
      print_char(' ');
      print_decimal(o[0]);
      print_char('\n');
    }
    barrier();
  }
}
static void NI all(u32 id, const char* n, u32 base, u32 st) {
  if (id == 0)
    for (u32 i = 0; i < 8; i++) {
      gen((u32*)(base + i * st), st ? 15 : 23);
    }
  barrier();
  barrier();
  o[id] = go(base + id * st);
  barrier();
  if (id == 0) {
    print(n);
    for (int i = 0; i < 8; i++) {
      print_char(' ');
      print_decimal(o[i]);
    }
    print_char('\n');
  }
  barrier();
}
void work(u32 id) {
  for (u32 i = id; i < 2048; i += 8) l1c[i] = 0x00008067;
  barrier();
  if (id == 0) go((u32)l1c + 8000);
  barrier();
  one(id, "shared", 0x1C018000);
  one(id, "priv", 0x1C001000);
  one(id, "wmem", WEIGHTS + 0x2000);
  one(id, "l1", (u32)l1c + 64);
  all(id, "shared same", 0x1C01A000, 0);
  all(id, "shared own", 0x1C01B000, 128);
  all(id, "priv same", 0x1C002000, 0);
  all(id, "priv own", 0x1C002400, 128);
  all(id, "wmem same", WEIGHTS + 0x4000, 0);
  all(id, "wmem own", WEIGHTS + 0x5000, 128);
}
