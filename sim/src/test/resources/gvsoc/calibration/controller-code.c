// FLAGS: -march=rv32imc_zicsr -mabi=ilp32 -O2
// The fabric controller runs code from L2 and from the weight memory.
#define OWN_FC
#include "measure.h"
typedef void (*fp)(void);
void cluster_entry(u32 id) {
  for (;;)
    ;
}
static void NI gen(u32* d, u32 n) {
  for (u32 i = 0; i < n; i++) d[i] = 0x00128293;
  d[n] = 0x00008067;
}
static u32 NI go(u32 a) {
  u32 t = mcycle();
  ((fp)a)();
  return mcycle() - t;
}
static void NI one(const char* n, u32 base) {
  static const uint8_t w[] = {1, 3, 4, 7, 11, 15, 31};
  for (u32 k = 0; k < 7; k++) {
    gen((u32*)(base + k * 256), w[k]);
    u32 o = go(base + k * 256);
    print(n);
    print_char(' ');
    print_decimal(o);
    print_char(' ');
    print_decimal(go(base + k * 256));
    print_char('\n');
  }
}
int fc_main(void) {
  one("shared", 0x1C018000);
  one("priv", 0x1C001000);
  one("priv 2", 0x1C009000);
  one("wmem", WEIGHTS + 0x2000);
  return 0;
}
