// Cores that wait for flags in L1, L2 and the weight memory.
#include "measure.h"
static volatile u32 f1[8] L1SECT, lock_ L1SECT, turn L1SECT;
static volatile u32 f2[16];
static volatile u32 c L1SECT;
void work(u32 id) {
  if (id == 0) {
    turn = 0;
    c = 0;
  }
  for (int i = 0; i < 8; i++) {
    f1[id] = 0;
    f2[id] = 0;
  }
  barrier();
  RUN1(
      "L1 pass token", ALL, for (u32 r = 0; r < 3; r++) {
        while (turn != r * 8 + id)
          ;
        turn = turn + 1;
      });
  RUN1("L1 flags", ALL, f1[id] = 1; for (int i = 0; i < 8; i++) while (!f1[i]););
  RUN1("L2 flags", ALL, f2[id] = 1; for (int i = 0; i < 8; i++) while (!f2[i]););
  RUN1(
      "L2 ping pong", 0x3, for (u32 k = 1; k <= 5; k++) {
        if (id == 0) {
          f2[8] = k;
          while (f2[9] != k)
            ;
        } else {
          while (f2[8] != k)
            ;
          f2[9] = k;
        }
      });
  if (id == 0) turn = 0;
  RUN1(
      "token backwards", ALL, for (u32 r = 0; r < 3; r++) {
        while (turn != r * 8 + 7 - id)
          ;
        turn = turn + 1;
      });
  RUN1(
      "master collects", ALL,
      if (id == 0) {
        for (int i = 1; i < 8; i++)
          while (f1[i] != 2) spin(3);
        lock_ = 1;
      } else {
        spin(id * 13);
        f1[id] = 2;
        while (!lock_) spin(1);
      });
  RUN1(
      "wmem flag", ALL, volatile u32* w = (volatile u32*)WEIGHTS; if (id == 0) {
        spin(30);
        *w = 5;
      } else while (*w != 5););
  if (id == 0) pr("turn ", turn);
}
