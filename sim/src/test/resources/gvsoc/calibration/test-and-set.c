// Spin locks on the test-and-set addresses of L1.
#include "measure.h"
static volatile u32 lk L1SECT __attribute__((aligned(64))), c L1SECT, ls[8] L1SECT;
#define TAS(p) (*(volatile int*)((u32)(p) + 0x100000))
void work(u32 id) {
  if (id == 0) {
    lk = 0;
    c = 0;
    for (int i = 0; i < 8; i++) ls[i] = i;
  }
  barrier();
  RUN(
      "tas free", 1, for (int k = 0; k < 4; k++) {
        int v = TAS(&lk);
        lk = 0;
        c += v;
      });
  RUN(
      "spin lock", ALL, for (int k = 0; k < 3; k++) {
        while (TAS(&lk) == -1)
          ;
        c = c + 1;
        lk = 0;
      });
  RUN(
      "spin lock 2", 0x18, for (int k = 0; k < 5; k++) {
        while (TAS(&lk) == -1) spin(2);
        spin(7);
        c = c + 1;
        lk = 0;
      });
  if (id == 0) {
    pr("c ", c);
    prx("t ", TAS(&ls[3]));
    prx("after ", ls[3]);
    TAS(&ls[4]) = 77;
    prx("w ", ls[4]);
    prx("b ", *(volatile uint8_t*)((u32)&ls[5] + 0x100000));
    prx("after b ", ls[5]);
    prx("h ", *(volatile uint16_t*)((u32)&ls[6] + 0x100000));
    prx("after h ", ls[6]);
  }
}
