// Kernels in half precision and bf16, with divisions.
#include "measure.h"
#include "simd.h"
XFD(vmac, 0x33, 2, 0x48)
XFD(vmacb, 0x33, 1, 0x48) XFD(dotex, 0x33, 0, 0x4b) XF(cpka, 0x33, 2, 0x58) XF(vadd, 0x33, 2, 0x41)
    XF(vmul, 0x33, 2, 0x43) XF(vmax, 0x33, 2, 0x46) XF(vdiv, 0x33, 2, 0x44) XF(vaddb, 0x33, 1, 0x41)
        XF(vdivb, 0x33, 1, 0x44) static inline float toh(float a) {
  float r;
  __asm__(".insn r 0x53,0,0x22,%0,%1,f0" : "=f"(r) : "f"(a));
  return r;
}
static inline float tos(float a) {
  float r;
  __asm__(".insn r 0x53,0,0x20,%0,%1,f2" : "=f"(r) : "f"(a));
  return r;
}
static float a[1024] L1SECT __attribute__((aligned(64))), b[1024] L1SECT, c[256] L1SECT;
static volatile float r_[8] L1SECT;
static float NI dot(const float* x, const float* y, int n) {
  float s = 0, t = 0;
  for (int i = 0; i < n; i += 2) {
    s = dotex(s, x[i], y[i]);
    t = dotex(t, x[i + 1], y[i + 1]);
  }
  return s + t;
}
static void NI mm(float* o, int id, int M, int K, int N) {
  for (int i = id; i < M; i += 8)
    for (int j = 0; j < N; j++) {
      float s = 0;
      for (int k = 0; k < K; k++) s = vmac(s, a[i * K + k], b[j * K + k]);
      o[(i * N + j) & 255] = s;
    }
}
static float NI divs(int n) {
  float s = a[3];
  for (int i = 0; i < n; i++) {
    s = vdiv(s, b[i]);
    s = vadd(s, a[i]);
  }
  return s;
}
static float NI divb(int n) {
  float s = a[3];
  for (int i = 0; i < n; i++) {
    s = vdivb(s, b[i]);
    s = vmacb(s, a[i], b[i]);
    s = vaddb(s, a[i]);
  }
  return s;
}
static void NI conv(float* o, const float* x, int n) {
  for (int i = 0; i < n; i++) o[i] = cpka(x[2 * i], x[2 * i + 1]);
}
static float NI sc(int n) {
  float s = toh(1.5f);
  for (int i = 0; i < n; i++) {
    s = toh(tos(s) * 1.25f + 0.5f);
    if (i & 1) s = vmax(s, toh(3.0f));
  }
  return tos(s);
}
static float NI sdiv(int n) {
  float s = toh(100.0f), d = toh(1.5f);
  for (int i = 0; i < n; i++)
    __asm__ volatile(".insn r 0x53,0,0x0e,%0,%0,%1\n.insn r 0x53,0,0x02,%0,%0,%1"
                     : "+f"(s)
                     : "f"(d));
  return s;
}
void work(u32 id) {
  for (int i = id; i < 1024; i += 8) {
    a[i] = cpka(i * 0.01f, 1.0f - i * 0.002f);
    b[i] = cpka(0.5f + i * 0.001f, 2.0f);
  }
  barrier();
  RUN("dot", ALL, r_[id] = dot(a + id * 64, b + id * 60, 60));
  RUN("mm", ALL, mm(c, id, 20, 12, 9));
  RUN("div", ALL, r_[id] = divs(10));
  RUN("div few", 0x91, r_[id] = divs(10));
  RUN("divb", ALL, r_[id] = divb(6));
  RUN("cvt", ALL, conv(c + id * 30, (float*)b + id * 8, 25));
  RUN("scalar", ALL, r_[id] = sc(20));
  RUN("sdiv", ALL, r_[id] = sdiv(8));
  RUN("mix", ALL, if (id & 2) r_[id] = divs(5); else r_[id] = dot(a, b, 50));
  if (id == 0) {
    prx("c ", sum_(c, 1024));
    for (int i = 0; i < 8; i++) prx("r ", *(volatile u32*)&r_[i]);
  }
}
