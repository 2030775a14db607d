// Barriers of halves, pairs and interleaved teams.
#include "measure.h"
static volatile u32 w[8] L1SECT;
static inline void bset(u32 b, u32 mask) {
  REG(EU_DEMUX + 0x200 + 0x20 * b) = mask;
  REG(EU_DEMUX + 0x20c + 0x20 * b) = mask;
}
static inline void bar(u32 b) { (void)elw(EU_DEMUX + 0x200 + 0x20 * b + 0x1c); }
void work(u32 id) {
  if (id == 0) {
    bset(1, 0x0f);
    bset(2, 0xf0);
    bset(3, 0x03);
    bset(4, 0x0c);
    bset(5, 0x30);
    bset(6, 0xc0);
    bset(7, 0x55);
    bset(8, 0xaa);
  }
  barrier();
  RUN(
      "halves", ALL, for (int k = 0; k < 6; k++) {
        spin(id * 5 + k);
        bar(1 + (id >> 2));
      });
  RUN(
      "pairs", ALL, for (int k = 0; k < 6; k++) {
        spin((id * 3 + k) & 15);
        bar(3 + (id >> 1));
      });
  RUN(
      "even odd", ALL, for (int k = 0; k < 6; k++) {
        spin((id * 13 + k * 5) & 31);
        bar(7 + (id & 1));
      });
  RUN(
      "nested", ALL, for (int k = 0; k < 4; k++) {
        bar(3 + (id >> 1));
        spin(id);
        bar(1 + (id >> 2));
        spin(2 * id);
        barrier();
      });
  RUN(
      "half only", 0xf0, for (int k = 0; k < 7; k++) {
        spin(id * k);
        bar(2);
      });
  // arrive without waiting (trigger) then others wait
  RUN(
      "tree", ALL, for (u32 s = 0; s < 3; s++) {
        spin(id * 2 + s);
        if (s == 0)
          bar(3 + (id >> 1));
        else if (s == 1)
          bar(1 + (id >> 2));
        else
          barrier();
      });
}
