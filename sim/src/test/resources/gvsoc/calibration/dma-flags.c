// DMA commands with unusual flags, strides and addresses.
#include "measure.h"
static uint8_t l[8192] L1SECT __attribute__((aligned(64)));
static uint8_t g[16384] __attribute__((aligned(64)));
static int cmd(u32 c, u32 a, u32 f) {
  int id = REG(MCHAN);
  REG(MCHAN) = c;
  REG(MCHAN) = a;
  REG(MCHAN) = f;
  return id;
}
static int cmd2(u32 c, u32 a, u32 f, u32 n, u32 s) {
  int id = REG(MCHAN);
  REG(MCHAN) = c;
  REG(MCHAN) = a;
  REG(MCHAN) = f;
  REG(MCHAN) = n;
  REG(MCHAN) = s;
  return id;
}
#define IN (1u << 17)
#define INC (1u << 18)
#define D2 (1u << 19)
#define EV (1u << 20)
#define IRQ (1u << 21)
#define BC (1u << 22)
static u32 ev[8] L1SECT;
void work(u32 id) {
  for (int i = id; i < 8192; i += 8) l[i] = 0;
  for (int i = id; i < 16384; i += 8) g[i] = i * 7;
  barrier();
  RUN("no inc", 1, dma_wait_poll(cmd(64 | IN | EV, (u32)l, (u32)g)));
  RUN("no event", 1, dma_wait_poll(cmd(64 | IN | INC, (u32)l + 64, (u32)g + 100)));
  RUN("irq", 1, dma_wait_poll(cmd(64 | IN | INC | IRQ, (u32)l + 128, (u32)g + 100)));
  ev[id] = REG(EU_DEMUX + 0x1c);
  REG(EU_DEMUX + 0x28) = 0x300;
  barrier();
  if (id == 0)
    for (int i = 0; i < 8; i++) prx("ev ", ev[i]);
  barrier();
  RUN("broadcast", 1, dma_wait_poll(cmd(64 | IN | INC | EV | BC, (u32)l + 192, (u32)g + 100)));
  ev[id] = REG(EU_DEMUX + 0x1c);
  REG(EU_DEMUX + 0x28) = 0x300;
  barrier();
  if (id == 0)
    for (int i = 0; i < 8; i++) prx("ev ", ev[i]);
  barrier();
  RUN("stride 0", 1,
      dma_wait_poll(cmd2(64 | IN | INC | D2 | EV, (u32)l + 256, (u32)g + 300, 16, 0)));
  RUN("stride 8", 1,
      dma_wait_poll(cmd2(64 | IN | INC | D2 | EV, (u32)l + 320, (u32)g + 300, 16, 8)));
  RUN("out stride 8", 1,
      dma_wait_poll(cmd2(64 | INC | D2 | EV, (u32)l + 320, (u32)g + 8000, 16, 8)));
  RUN("alias", 1, dma_wait_poll(cmd(64 | IN | INC | EV, ((u32)l + 512) & 0xfffff, (u32)g)));
  RUN("line over size", 1,
      dma_wait_poll(cmd2(600 | IN | INC | D2 | EV, (u32)l + 600, (u32)g + 3000, 300, 1000)));
  RUN("one line", 1,
      dma_wait_poll(cmd2(100 | IN | INC | D2 | EV, (u32)l + 1300, (u32)g + 3000, 100, 0)));
  RUN("long", 1, dma_wait_poll(cmd(4097 | IN | INC | EV, (u32)l + 1501, (u32)g + 1)));
  RUN("same counter", 1, {
    int id_ = REG(MCHAN);
    for (int k = 0; k < 3; k++) {
      REG(MCHAN) = 40 | IN | INC | EV;
      REG(MCHAN) = (u32)l + 6000 + k * 40;
      REG(MCHAN) = (u32)g + k * 100;
    }
    dma_wait_poll(id_);
  });
  RUN("boundary", 1, dma_wait_poll(cmd(64 | IN | INC | EV, (u32)l + 7000, 0x1C007FE0)));
  RUN("boundary 2", 1, dma_wait_poll(cmd(64 | IN | INC | EV, (u32)l + 7000, 0x1C00FFE0)));
  if (id == 0) {
    prx("l ", sum_(l, 7000));
    prx("g ", sum_(g, 16384));
  }
}
