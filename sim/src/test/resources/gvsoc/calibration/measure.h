// What the calibration programs in C share: registers, output, barriers, DMA, and measured regions.
#pragma once
#include <stdint.h>
typedef uint32_t u32;
#define REG(address) (*(volatile u32*)(address))
#define L1SECT __attribute__((section(".l1")))
#define NI __attribute__((noinline))
#define CORES 8
#define ALL 0xff
#define STDOUT 0x1A10F000u
#define EXIT 0x1A1040A0u
#define CL_CTRL 0x10200000u
#define CL_TIMER 0x10200400u
#define CL_ICACHE 0x10201400u
#define EU_DEMUX 0x10204000u
#define MCHAN 0x10204400u
// The weight memory; a chip without one measures other memory in its place.
#ifndef WEIGHTS
#define WEIGHTS 0x10400000u
#endif
// The first channel of the HyperRAM.
#ifndef HYPER
#define HYPER 0x1A102280u
#endif
#define EU_PERIPH 0x10200800u
#define DMA_EXT2LOC (1u << 17)
#define DMA_INC (1u << 18)
#define DMA_2D (1u << 19)
#define DMA_ELE (1u << 20)
#define DMA_EVENT 8
#define BARRIER_EVENT 16

void work(u32 id);
static volatile u32 finished;
static volatile u32 cycles_[2][16] L1SECT;

static inline u32 hartid(void) {
  u32 x;
  __asm__ volatile("csrr %0,mhartid" : "=r"(x));
  return x;
}
static inline u32 mcycle(void) {
  u32 x;
  __asm__ volatile("csrr %0,mcycle" : "=r"(x)::"memory");
  return x;
}
static void print_char(char c) {
  u32 h = hartid();
  *(volatile uint8_t*)(STDOUT + ((h & 31) << 3) + ((h >> 5) << 7)) = c;
}
static void print(const char* s) {
  while (*s) print_char(*s++);
}
static void print_decimal(u32 v) {
  char b[12];
  int i = 0;
  do {
    b[i++] = '0' + v % 10;
    v /= 10;
  } while (v);
  while (i) print_char(b[--i]);
}
static void pr(const char* label, u32 v) {
  print(label);
  print_decimal(v);
  print_char('\n');
}
static void prx(const char* label, u32 v) {
  print(label);
  print("0x");
  for (int i = 28; i >= 0; i -= 4) print_char("0123456789abcdef"[(v >> i) & 15]);
  print_char('\n');
}

// Event unit.
static inline u32 elw(u32 a) {
  u32 r;
  __asm__ volatile(".insn i 0x03, 6, %0, %1, 0" : "=r"(r) : "r"(a) : "memory");
  return r;
}
static inline void eu_mask_or(u32 m) { REG(EU_DEMUX + 0x08) = m; }
static inline void barrier(void) { (void)elw(EU_DEMUX + 0x21c); }
static inline void sev(u32 event, u32 cores) { REG(EU_DEMUX + 0x100 + 4 * event) = cores; }
static inline u32 waitev(u32 event) {
  REG(EU_DEMUX) = 1u << event;
  u32 r = elw(EU_DEMUX + 0x3c);
  REG(EU_DEMUX) = 1u << BARRIER_EVENT;
  return r;
}

// DMA.
static inline int dma(u32 l1, u32 far, u32 bytes, int in) {
  int id = REG(MCHAN);
  REG(MCHAN) = bytes | (in ? DMA_EXT2LOC : 0) | DMA_INC | DMA_ELE;
  REG(MCHAN) = l1;
  REG(MCHAN) = far;
  return id;
}
static inline int dma2d(u32 l1, u32 far, u32 bytes, u32 line, u32 stride, int in) {
  int id = REG(MCHAN);
  REG(MCHAN) = bytes | (in ? DMA_EXT2LOC : 0) | DMA_INC | DMA_2D | DMA_ELE;
  REG(MCHAN) = l1;
  REG(MCHAN) = far;
  REG(MCHAN) = line;
  REG(MCHAN) = stride;
  return id;
}
static inline void dma_wait_poll(int id) {
  while (REG(MCHAN + 4) & (1u << id)) {
  }
  REG(MCHAN + 4) = 1u << id;
}
static inline void dma_wait_ev(int id) {
  while (REG(MCHAN + 4) & (1u << id)) (void)elw(EU_DEMUX + 0x3c);
  REG(MCHAN + 4) = 1u << id;
}
// The same with only the DMA's event in the mask, so that it cannot end a wait at a barrier.
static inline void dma_wev(int id) {
  REG(EU_DEMUX) = 1u << DMA_EVENT;
  dma_wait_ev(id);
  REG(EU_DEMUX + 0x28) = 1u << DMA_EVENT;
  REG(EU_DEMUX) = 1u << BARRIER_EVENT;
}

// What programs that end in a trap print.
void trap_c(u32 cause, u32 pc, u32 hart) {
  prx("trap of hart ", hart);
  prx("cause ", cause);
  prx("pc ", pc);
  REG(EXIT) = 0x80000000u | 99;
  for (;;) {
  }
}

// A program with code for the fabric controller defines FC_EXTRA, and OWN_FC if that is all it has.
#ifndef OWN_FC
int fc_extra(void);
#ifndef FC_EXTRA
int fc_extra(void) { return 0; }
#endif
int fc_main(void) {
  extern char _start[];
  REG(CL_ICACHE) = 0xffffffff;
  for (int i = 0; i < CORES; i++) REG(CL_CTRL + 0x40 + 4 * i) = (u32)_start;
  REG(CL_CTRL + 8) = (1u << CORES) - 1;
  fc_extra();
  while (!finished) {
  }
  return 0;
}
void cluster_entry(u32 id) {
  eu_mask_or(1u << BARRIER_EVENT);
  if (id == 0) {
    REG(EU_DEMUX + 0x200) = (1u << CORES) - 1;
    REG(EU_DEMUX + 0x20c) = (1u << CORES) - 1;
  } else {
    for (volatile int i = 0; i < 60; i++) {
    }
  }
  barrier();
  work(id);
  barrier();
  if (id == 0) finished = 1;
}
#endif

static void report(u32 id, const char* name, u32 mask, int passes) {
  barrier();
  if (id == 0) {
    print(name);
    for (int pass = 0; pass < passes; pass++) {
      if (pass) print(" |");
      for (int i = 0; i < CORES; i++)
        if (mask >> i & 1) {
          print_char(' ');
          print_decimal(cycles_[pass][i]);
        }
    }
    print_char('\n');
  }
  barrier();
}
// Cycles per core of the mask for statements that all start together: once, or cold and warm.
#define REGION(name, mask, passes, ...)                   \
  do {                                                    \
    for (int pass_ = 0; pass_ < passes; pass_++) {        \
      barrier();                                          \
      u32 from_ = mcycle();                               \
      if ((mask) >> id & 1) {                             \
        __VA_ARGS__;                                      \
      }                                                   \
      cycles_[pass_][id] = mcycle() - from_;              \
    }                                                     \
    report(id, name, mask, passes);                       \
  } while (0)
#define RUN(name, mask, ...) REGION(name, mask, 2, __VA_ARGS__)
#define RUN1(name, mask, ...) REGION(name, mask, 1, __VA_ARGS__)

static NI void spin(u32 n) {
  for (u32 i = 0; i < n; i++) __asm__ volatile("nop");
}
static inline u32 xs(u32* s) {
  u32 x = *s;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *s = x;
}
static void* memcpy_(void* d, const void* s, u32 n) {
  uint8_t* a = d;
  const uint8_t* b = s;
  while (n--) *a++ = *b++;
  return d;
}
void* memcpy(void* d, const void* s, unsigned n) { return memcpy_(d, s, n); }
void* memset(void* d, int c, unsigned n) {
  uint8_t* a = d;
  while (n--) *a++ = c;
  return d;
}
static u32 sum_(const void* p, u32 n) {
  const u32* a = p;
  u32 s = 0;
  for (u32 i = 0; i < n / 4; i++) s = (s << 1 | s >> 31) ^ a[i];
  return s;
}
