// Event counters that are read, cleared and switched while they run.
#include "measure.h"
static u32 l[1024] L1SECT;
static u32 g[256];
static volatile u32 r_[8] L1SECT;
static u32 cc[8][32] L1SECT;
static void NI rdall(u32* o) {
#define C(n)                                   \
  {                                            \
    u32 v;                                     \
    __asm__ volatile("csrr %0," #n : "=r"(v)); \
    *o++ = v;                                  \
  }
  C(0x780)
  C(0x781) C(0x782) C(0x783) C(0x784) C(0x785) C(0x786) C(0x787) C(0x788) C(0x789) C(0x78a) C(0x78b)
      C(0x78c) C(0x78d) C(0x78e) C(0x78f) C(0x790)
}
static void NI mixed(u32 id) {
  u32 s = 0;
  for (int i = 0; i < 20; i++) {
    s += l[i * id];
    if (s & 1) s *= 3;
    if (i % 5 == 0) s += g[i];
  }
  r_[id] = s;
  float f = s;
  for (int i = 0; i < 10; i++) f = f * 0.5f + 1;
  r_[id] += (int)f;
}
static void NI show(u32 id, const char* n) {
  barrier();
  if (id == 0)
    for (int i = 0; i < 17; i++) {
      print(n);
      print_decimal(i);
      print_char('=');
      print_char(' ');
      for (int c = 0; c < 8; c++) {
        print_decimal(cc[c][i]);
        print_char(' ');
      }
      print_char('\n');
    }
  barrier();
}
void work(u32 id) {
  for (int i = id; i < 1024; i += 8) l[i] = i * 7;
  __asm__ volatile("csrw 0xcc0,%0\ncsrw 0xcc1,%1\ncsrw 0x79f,x0" ::"r"(0x7fffffff), "r"(1));
  barrier();
  mixed(id);
  rdall(cc[id]);
  show(id, "after mixed ");
  __asm__ volatile("csrw 0x79f,x0");
  barrier();
  mixed(id);
  barrier();
  rdall(cc[id]);
  show(id, "warm + barriers ");
  __asm__ volatile("csrw 0x79f,x0");
  mixed(id);
  __asm__ volatile("csrw 0xcc1,x0");
  spin(20);
  rdall(cc[id]);
  show(id, "stopped ");
  __asm__ volatile("csrw 0x79f,x0\ncsrw 0xcc1,%0" ::"r"(1));
  for (u32 k = 0; k < id; k++) mixed(id);
  rdall(cc[id]);
  show(id, "uneven ");
  __asm__ volatile("csrw 0xcc0,%0\ncsrw 0x79f,x0" ::"r"(0x223));
  mixed(id);
  rdall(cc[id]);
  show(id, "few ");
}
