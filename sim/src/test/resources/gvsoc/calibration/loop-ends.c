// Hardware loops of unusual counts and ends.
#include "measure.h"
#define LP(l, r, e) "9: .word (((" e "-9b)/2)<<20)|(" r "<<15)|(4<<12)|(" l "<<7)|0x7b\n"
#define K(nm, body)                                                                       \
  static u32 NI __attribute__((aligned(16))) nm(u32 n, u32 m) {                           \
    register u32 a __asm__("a0") = n;                                                     \
    register u32 b __asm__("a1") = m;                                                     \
    u32 r;                                                                                \
    __asm__ volatile(                                                                     \
        ".option push\n.option norvc\nli t0,0\nli t1,0\nli t2,0\nli a2,0x10204000\n" body \
        "\nadd %0,t0,t1\n.option pop"                                                     \
        : "=r"(r), "+r"(a), "+r"(b)::"t0", "t1", "t2", "t3", "t4", "a2", "a3", "memory"); \
    return r;                                                                             \
  }
K(zero, LP("0", "10", "8f") "addi t0,t0,1\n8: addi t1,t1,2")
K(minus,
  LP("0", "10",
     "8f") "addi t0,t0,1\nbeq t0,a1,1f\nnop\n8: addi t1,t1,2\n1: .word (0<<20)|(3<<12)|0x7b\n")
K(brend, LP("0", "10", "8f") "addi t0,t0,1\nandi t2,t0,1\n8: bnez t2,1f\naddi t1,t1,7\n1: nop")
K(brend2, LP("0", "10", "8f") "addi t0,t0,1\n8: beq x0,t0,1f\naddi t1,t1,7\n1: nop")
K(jend, LP("0", "10", "8f") "addi t0,t0,1\n8: j 1f\naddi t1,t1,7\n1: addi t1,t1,1")
K(into, "li t3,3\n" LP("0", "10",
                       "8f") "2: addi t0,t0,1\naddi t1,t1,1\n8: nop\naddi t3,t3,-1\nbnez t3,2b")
K(csrs, LP("0", "10", "8f") "csrr t2,0x7c2\n8: add t1,t1,t2")
K(csrw, LP("0", "10", "8f") "addi t0,t0,1\nbne t0,a1,1f\ncsrwi 0x7c2,2\n1: nop\n8: addi t1,t1,1")
K(inner0, LP("1", "10", "7f") LP("0", "11", "8f") "addi t0,t0,1\n8: addi t1,t1,2\n7: addi t1,t1,1")
K(swap, LP("0", "10", "7f") LP("1", "11", "8f") "addi t0,t0,1\n8: addi t1,t1,2\n7: addi t1,t1,1")
K(counti,
  ".word ((8f-9f)/2<<20)|(1<<12)|0x7b\n9: .word (5<<20)|(3<<12)|0x7b\nla t3,3f\ncsrw 0x7c0,t3\n3: "
  "addi t0,t0,1\n8: addi t1,t1,1")
K(calls,
  "mv a3,ra\n" LP("0", "10",
                  "8f") "jal ra,5f\n8: addi t1,t1,1\nj 6f\n5: addi t0,t0,3\nret\n6: mv ra,a3")
K(pelw, LP("0", "10", "8f") "addi t0,t0,1\n8: .insn i 0x03,6,t3,a2,0x1c")
K(misend, "la t4,0x10001002\n" LP("0", "10", "8f") "addi t0,t0,1\n8: lw t3,0(t4)")
K(stend, "la t4,0x10001802\n" LP("0", "10", "8f") "addi t0,t0,1\n8: sw t0,0(t4)")
K(fdivend, LP("0", "10", "8f") "addi t0,t0,1\n8: fdiv.s ft0,ft1,ft2")
K(one0, LP("0", "10", "8f") "8: addi t0,t0,1")
K(rvc,
  ".option rvc\n"
  ".option norvc\n" LP("0", "10",
                       "8f") ".option rvc\nc.addi t0,1\nc.nop\n8: c.addi t1,3\n.option norvc")
static volatile u32 r_[8] L1SECT;
#define T(k, n, m)                \
  RUN(#k, ALL, r_[id] = k(n, m)); \
  if (id == 0) pr("value ", r_[0]);
void work(u32 id) {
  T(zero, 0, 0)
  T(zero, 1, 0) T(minus, -1u, 9) T(brend, 8, 0) T(brend2, 6, 0) T(jend, 5, 0) T(into, 4, 0)
      T(csrs, 5, 0) T(csrw, 9, 4) T(inner0, 3, 0) T(inner0, 0, 2) T(swap, 3, 4) T(counti, 0, 0)
          T(calls, 4, 0) T(pelw, 3, 0) T(misend, 6, 0) T(stend, 6, 0) T(fdivend, 4, 0) T(one0, 0, 0)
              T(one0, 2, 0) T(rvc, 5, 0)
                  RUN("different", ALL, r_[id] = rvc(id, 0) + zero(id * 2, 0));
}
