// Functions that are one instruction of the PULP extensions each.
#pragma once
#define XR(nm, op, f3, f7)                                                                   \
  static inline u32 nm(u32 a, u32 b) {                                                       \
    u32 r;                                                                                   \
    __asm__ volatile(".insn r " #op "," #f3 "," #f7 ",%0,%1,%2" : "=r"(r) : "r"(a), "r"(b)); \
    return r;                                                                                \
  }
#define XRD(nm, op, f3, f7)                                                                  \
  static inline u32 nm(u32 d, u32 a, u32 b) {                                                \
    __asm__ volatile(".insn r " #op "," #f3 "," #f7 ",%0,%1,%2" : "+r"(d) : "r"(a), "r"(b)); \
    return d;                                                                                \
  }
#define XF(nm, op, f3, f7)                                                                   \
  static inline float nm(float a, float b) {                                                 \
    float r;                                                                                 \
    __asm__ volatile(".insn r " #op "," #f3 "," #f7 ",%0,%1,%2" : "=f"(r) : "f"(a), "f"(b)); \
    return r;                                                                                \
  }
#define XFD(nm, op, f3, f7)                                                                  \
  static inline float nm(float d, float a, float b) {                                        \
    __asm__ volatile(".insn r " #op "," #f3 "," #f7 ",%0,%1,%2" : "+f"(d) : "f"(a), "f"(b)); \
    return d;                                                                                \
  }
