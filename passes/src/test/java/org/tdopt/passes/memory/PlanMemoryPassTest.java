package org.tdopt.passes.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.dialects.linalg.FillOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.pulp.BarrierOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.passes.programs.ProgramText;

class PlanMemoryPassTest {
  private static final PlanMemoryPass PASS = new PlanMemoryPass(1 << 20, OptionalLong.empty());

  private static List<Long> offsets(Operation module) {
    return module.collect(AllocOp.class).stream()
        .map(a -> ((IntegerAttr) a.find(PlanMemoryPass.OFFSET).orElseThrow()).longValue())
        .toList();
  }

  private static List<Long> planned(String body) {
    var module = ProgramText.read("func.func @f(%c0: index, %n: index, %x: f32) {\n" + body + "return }");
    ProgramText.run(module, PASS);
    return offsets(module);
  }

  @Test
  void buffersThatLiveOneAfterTheOtherShareMemory() {
    assertThat(
            planned(
                """
                %a = memref.alloc() : memref<8xf32, "L1">
                %b = memref.alloc() : memref<8xf32, "L1">
                %c = memref.alloc() : memref<8xf32, "L1">
                linalg.fill ins(%x : f32) outs(%a : memref<8xf32, "L1">)
                memref.copy %a, %b : memref<8xf32, "L1"> to memref<8xf32, "L1">
                memref.copy %b, %c : memref<8xf32, "L1"> to memref<8xf32, "L1">
                """))
        .containsExactly(0L, 32L, 0L);
  }

  @Test
  void startsAreMultiplesOfSixteenBytes() {
    assertThat(
            planned(
                """
                %a = memref.alloc() : memref<3xf32, "L1">
                %b = memref.alloc() : memref<5xf32, "L1">
                memref.copy %a, %a : memref<3xf32, "L1"> to memref<3xf32, "L1">
                memref.copy %b, %b : memref<5xf32, "L1"> to memref<5xf32, "L1">
                memref.copy %a, %a : memref<3xf32, "L1"> to memref<3xf32, "L1">
                """))
        .containsExactly(0L, 16L);
  }

  @Test
  void aUseInALoopCountsForTheWholeLoop() {
    assertThat(
            planned(
                """
                %a = memref.alloc() : memref<8xf32, "L1">
                linalg.fill ins(%x : f32) outs(%a : memref<8xf32, "L1">)
                scf.for %i = %c0 to %n step %n {
                  %b = memref.alloc() : memref<4xf32, "L1">
                  %v = memref.subview %a[0] [4] [1] : memref<8xf32, "L1"> to memref<4xf32, strided<[1]>, "L1">
                  memref.copy %v, %b : memref<4xf32, strided<[1]>, "L1"> to memref<4xf32, "L1">
                  %d = memref.alloc() : memref<4xf32, "L1">
                  linalg.fill ins(%x : f32) outs(%d : memref<4xf32, "L1">)
                }
                """))
        .containsExactly(0L, 32L, 32L);
  }

  @Test
  void aBufferLivesUntilTheWaitForItsCopy() {
    assertThat(
            planned(
                """
                %far = memref.alloc() : memref<8xf32, "L2">
                %a = memref.alloc() : memref<8xf32, "L1">
                %b = memref.alloc() : memref<8xf32, "L1">
                %token = dma.start %far, %a : memref<8xf32, "L2">, memref<8xf32, "L1">
                linalg.fill ins(%x : f32) outs(%b : memref<8xf32, "L1">)
                dma.wait %token
                """))
        .containsExactly(0L, 0L, 32L);
  }

  @Test
  void coresMayBeBehindUntilTheNextBarrier() {
    var text =
        """
        %a = memref.alloc() : memref<8xf32, "L1">
        %b = memref.alloc() : memref<8xf32, "L1">
        %c = memref.alloc() : memref<8xf32, "L1">
        linalg.fill ins(%x : f32) outs(%a : memref<8xf32, "L1">)
        linalg.fill ins(%x : f32) outs(%b : memref<8xf32, "L1">)
        pulp.barrier
        linalg.fill ins(%x : f32) outs(%c : memref<8xf32, "L1">)
        """;
    assertThat(planned(text)).containsExactly(0L, 32L, 0L);
    assertThat(planned(text.replace("pulp.barrier\n", ""))).containsExactly(0L, 0L, 0L);
  }

  @Test
  void inALoopCoresMayBeBehindInTheNextIteration() {
    var text =
        """
        scf.for %i = %c0 to %n step %n {
          %a = memref.alloc() : memref<8xf32, "L1">
          %b = memref.alloc() : memref<8xf32, "L1">
          linalg.fill ins(%x : f32) outs(%a : memref<8xf32, "L1">)
          pulp.barrier
          linalg.fill ins(%x : f32) outs(%b : memref<8xf32, "L1">)
          BARRIER
        }
        """;
    assertThat(planned(text.replace("BARRIER", ""))).containsExactly(0L, 32L);
    assertThat(planned(text.replace("BARRIER", "pulp.barrier"))).containsExactly(0L, 0L);
  }

  @Test
  void barriersEndLivesWhereMemoryIsShort() {
    var module =
        ProgramText.read(
            """
            func.func @f(%x: f32) {
              %a = memref.alloc() : memref<8xf32, "L1">
              %b = memref.alloc() : memref<8xf32, "L1">
              %c = memref.alloc() : memref<8xf32, "L1">
              linalg.fill ins(%x : f32) outs(%a : memref<8xf32, "L1">)
              linalg.fill ins(%x : f32) outs(%b : memref<8xf32, "L1">)
              linalg.fill ins(%x : f32) outs(%c : memref<8xf32, "L1">)
              pulp.barrier
              return
            }
            """);
    var plenty = ProgramText.read(ProgramText.print(module));
    ProgramText.run(plenty, new PlanMemoryPass(96, OptionalLong.empty()));
    assertThat(plenty.collect(BarrierOp.class)).hasSize(1);
    assertThat(offsets(plenty)).containsExactly(0L, 32L, 64L);

    ProgramText.run(module, new PlanMemoryPass(32, OptionalLong.empty()));
    assertThat(module.collect(BarrierOp.class)).hasSize(3);
    assertThat(offsets(module)).containsExactly(0L, 0L, 0L);
  }

  @Test
  void planningTwiceGivesTheSamePlan() {
    var module = ProgramText.read(randomProgram(new Random(5)));
    ProgramText.run(module, PASS);
    var once = ProgramText.print(module);
    ProgramText.run(module, PASS);
    assertThat(ProgramText.print(module)).isEqualTo(once);
  }

  @Test
  void saysWhatDoesNotFit() {
    var module =
        ProgramText.read(
            """
            func.func @step(%x: f32) {
              %a = memref.alloc() : memref<100xf32, "L1">
              %b = memref.alloc() : memref<30xf32, "L1">
              linalg.fill ins(%x : f32) outs(%a : memref<100xf32, "L1">)
              linalg.fill ins(%x : f32) outs(%b : memref<30xf32, "L1">)
              memref.copy %a, %a : memref<100xf32, "L1"> to memref<100xf32, "L1">
              return
            }
            """);
    var reported = ProgramText.diagnose(module, new PlanMemoryPass(512, OptionalLong.empty()));
    assertThat(reported).hasSize(1);
    assertThat(reported.getFirst().message())
        .isEqualTo("the buffers of @step need 520 bytes of L1, but 512 are available");
    assertThat(reported.getFirst().notes())
        .extracting(n -> n.message())
        .containsExactly(
            "memref<100xf32, \"L1\"> takes 400 bytes at the fullest point",
            "memref<30xf32, \"L1\"> takes 120 bytes at the fullest point");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noBufferIsOverwrittenWhileItIsNeeded(long seed) {
    var module = ProgramText.read(randomProgram(new Random(seed)));
    ProgramText.run(module, PASS);
    new Execution().run(ProgramText.function(module).entry());
    long sum = module.collect(AllocOp.class).stream().mapToLong(a -> StorageSize.of(a.type())).sum();
    var peak = ProgramText.function(module).find("tdopt.peak_l1").orElseThrow();
    assertThat(((IntegerAttr) peak).longValue()).as("seed %d", seed).isBetween(1L, sum + 16 * 64);
  }

  /** Loops, buffers of three sizes, and copies between those that have been filled. */
  private static String randomProgram(Random random) {
    var text = new StringBuilder("func.func @f(%c0: index, %n: index, %x: f32) {\n");
    new Object() {
      int next;

      void block(List<List<String>> outer, int depth) {
        var scope = new ArrayList<List<String>>();
        outer.forEach(names -> scope.add(new ArrayList<>(names)));
        int ops = 3 + random.nextInt(8);
        for (int i = 0; i < ops; i++) {
          int kind = random.nextInt(10);
          int size = random.nextInt(3);
          var type = "memref<" + (size * size * 7 + 3) + "xf32, \"L1\">";
          var filled = scope.get(size);
          if (kind < 4 || filled.isEmpty()) {
            var name = "%b" + next++;
            text.append(name).append(" = memref.alloc() : ").append(type).append('\n');
            text.append("linalg.fill ins(%x : f32) outs(").append(name).append(" : ");
            text.append(type).append(")\n");
            filled.add(name);
          } else if (kind < 8 || depth == 3) {
            var from = filled.get(random.nextInt(filled.size()));
            var to = filled.get(random.nextInt(filled.size()));
            text.append("memref.copy ").append(from).append(", ").append(to).append(" : ");
            text.append(type).append(" to ").append(type).append('\n');
          } else {
            text.append("scf.for %i").append(next++).append(" = %c0 to %n step %n {\n");
            block(scope, depth + 1);
            text.append("}\n");
          }
        }
      }
    }.block(List.of(List.of(), List.of(), List.of()), 0);
    return text.append("return\n}\n").toString();
  }

  /** Runs a program, each loop twice, and knows through which buffer each byte was written last. */
  private static final class Execution {
    private final Map<Value, Integer> instances = new HashMap<>();
    private final Map<Long, Integer> owners = new HashMap<>();
    private int next;

    void run(Block block) {
      for (var op : block) {
        switch (op) {
          case AllocOp alloc -> instances.put(alloc.memref(), next++);
          case FillOp fill -> write(fill.output());
          case CopyOp copy -> {
            read(copy.source());
            read(copy.target());
            write(copy.target());
          }
          case ForOp loop -> {
            run(loop.bodyBlock());
            run(loop.bodyBlock());
          }
          default -> assertThat(op.name()).isIn("func.return", "scf.yield");
        }
      }
    }

    private void write(Value buffer) {
      forEachByte(buffer, at -> owners.put(at, instances.get(buffer)));
    }

    private void read(Value buffer) {
      forEachByte(
          buffer,
          at -> assertThat(owners.get(at)).as("owner of byte %d", at).isEqualTo(instances.get(buffer)));
    }

    private static void forEachByte(Value buffer, java.util.function.LongConsumer visit) {
      var alloc = (AllocOp) buffer.definingOp().orElseThrow();
      long start = ((IntegerAttr) alloc.find(PlanMemoryPass.OFFSET).orElseThrow()).longValue();
      for (long at = start; at < start + StorageSize.of(alloc.type()); at++) {
        visit.accept(at);
      }
    }
  }
}
