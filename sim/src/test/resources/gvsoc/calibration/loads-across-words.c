// FLAGS: -O2
// Loads into a register that a load before them writes, across words and beside other cores'
// accesses.
#include "measure.h"
static u32 l[1024] L1SECT __attribute__((aligned(64)));
#define K(nm, body)                                                                \
  static void NI __attribute__((aligned(16))) nm(u32 a, u32 o) {                   \
    register u32 p __asm__("a0") = a;                                              \
    register u32 q __asm__("a1") = o;                                              \
    __asm__ volatile(".option push\n.option norvc\nli a2,7\n.balign 16\n1:\n" body \
                     "\naddi a2,a2,-1\nbnez a2,1b\n.option pop" ::"r"(p),          \
                     "r"(q)                                                        \
                     : "t0", "t1", "t2", "a2", "ft0", "ft1", "ft2", "memory");     \
  }
K(flw_flw, "flw ft0,0(a0)\nflw ft0,4(a0)\nnop")
K(flw_mis, "flw ft0,0(a0)\nflw ft0,6(a0)\nnop")
K(mis_flw, "flw ft0,2(a0)\nflw ft0,8(a0)\nnop")
K(mis_mis, "flw ft0,2(a0)\nflw ft0,9(a0)\nnop")
K(lw_mis, "lw t0,0(a0)\nlw t0,6(a0)\nnop")
K(mis_lw, "lw t0,2(a0)\nlw t0,8(a0)\nnop")
K(mis_use, "lw t0,2(a0)\nadd t1,t0,t0\nnop")
K(fmis_use, "flw ft0,2(a0)\nfadd.s ft1,ft0,ft0\nnop")
K(fmis_st, "flw ft0,2(a0)\nfsw ft0,8(a0)\nnop")
K(mis_st, "lw t0,2(a0)\nsw t0,8(a0)\nnop")
K(st_mis, "sw t0,4(a0)\nsw t0,6(a0)\nlw t0,0(a0)")
K(fst_mis, "flw ft0,0(a0)\nfsw ft0,6(a0)\nnop")
K(lw_st_mis, "lw t0,0(a0)\nsw t0,6(a0)\nnop")
K(addr_mis, "lw t0,0(a1)\nlw t1,2(t0)\nnop")
K(addr_fmis, "lw t0,0(a1)\nflw ft0,2(t0)\nflw ft0,0(t0)")
K(far_flw, "flw ft0,0(a1)\nflw ft0,4(a0)\nnop")
K(far_mis, "flw ft0,0(a1)\nflw ft0,6(a0)\nnop")
K(far_fmis, "flw ft0,0(a1)\nflw ft0,6(a1)\nnop")
K(farmis_flw, "flw ft0,2(a1)\nflw ft0,4(a0)\nnop")
K(farmis_use, "flw ft0,2(a1)\nfadd.s ft1,ft0,ft0\nnop")
K(farlw_use, "lw t0,2(a1)\nadd t1,t0,t0\nnop")
K(cvt_mis, "fcvt.s.w ft0,t0\nflw ft0,6(a0)\nflw ft1,0(a0)")
K(lh_mis, "lh t0,3(a0)\nlh t0,7(a0)\nlbu t0,3(a0)")
K(evload, ".insn i 0x03,6,t0,a1,0x20\nflw ft0,0(a0)\nflw ft0,6(a0)")
#define T(k)                                            \
  RUN(#k " alone", 1, k((u32)l, (u32)g));               \
  RUN(#k " all", ALL, k((u32)l + id * 64, (u32)g));     \
  RUN(#k " mixed", ALL, if (id == 2) k((u32)l, (u32)g); \
      else for (volatile u32* x = l + id; x < l + 14 * 9; x += 9)(void) * x);
static u32 g[64] __attribute__((aligned(64)));
void work(u32 id) {
  for (int i = id; i < 1024; i += 8) l[i] = 0x3f800000;
  if (id == 0)
    for (int i = 0; i < 64; i++) g[i] = (u32)l;
  barrier();
  T(flw_flw)
  T(flw_mis) T(mis_flw) T(mis_mis) T(lw_mis) T(mis_lw) T(mis_use) T(fmis_use) T(fmis_st) T(mis_st)
      T(st_mis) T(fst_mis) T(lw_st_mis) T(addr_mis) T(addr_fmis) T(far_flw) T(far_mis) T(far_fmis)
          T(farmis_flw) T(farmis_use) T(farlw_use) T(cvt_mis) T(lh_mis)
              RUN("elw alone", 1, evload((u32)l, EU_DEMUX));
  RUN("elw all", ALL, evload((u32)l + id * 64, EU_DEMUX));
}
