package org.tdopt.riscv.program;

import static org.tdopt.riscv.program.BufferExtents.L1;
import static org.tdopt.riscv.program.BufferExtents.L2;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.GlobalOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.riscv.Program;
import org.tdopt.riscv.ProgramOptions;
import org.tdopt.riscv.assembly.AsmBuilder;
import org.tdopt.riscv.assembly.Assembled;
import org.tdopt.riscv.assembly.Assembler;
import org.tdopt.riscv.assembly.CodeEmission;
import org.tdopt.riscv.elf.ElfSection;
import org.tdopt.riscv.elf.ElfSymbol;
import org.tdopt.riscv.elf.ElfWriter;
import org.tdopt.riscv.regalloc.RegisterAllocation;
import org.tdopt.riscv.select.BufferPlacement;
import org.tdopt.target.Chip;

/** Places a module's data in memory and puts code and data together. */
public final class ProgramBuilder {
  private static final String PARAMETER_NAME = "onnx_name";
  private static final int CODE_ALIGNMENT = 256;
  private static final int STACK_ALIGNMENT = 16;

  private final FuncOp function;
  private final Chip chip;
  private final ProgramOptions options;
  private final L2Layout layout;
  private final Map<Integer, Integer> fixedArguments = new LinkedHashMap<>();
  private final List<StepPlan.Argument> passedArguments = new ArrayList<>();
  private final List<StepPlan.Area> parameters = new ArrayList<>();
  private final List<StepPlan.Area> outputs = new ArrayList<>();
  private final Map<String, Integer> globals = new LinkedHashMap<>();
  private Optional<StepPlan.Loss> loss = Optional.empty();
  private final int statusAddress;
  private final int cyclesAddress;
  private final int l2Arena;
  private int batch = 1;
  private int rows = 1;

  /**
   * Places all data.
   *
   * @throws DiagnosticException if the data do not fit the function or the memory
   */
  public ProgramBuilder(Operation module, FuncOp function, Chip chip, ProgramOptions options) {
    this.function = function;
    this.chip = chip;
    this.options = options;
    layout = new L2Layout(chip.memory().l2Shared());
    statusAddress = layout.load("tdopt_status", MemorySegment.ofArray(new byte[4]));
    for (var global : module.collect(GlobalOp.class)) {
      global.initialValue().ifPresent(value -> loadGlobal(global, value));
    }
    int results = results().size();
    int inputs = function.arguments().size() - results;
    if (inputs != options.inputs().size()) {
      throw new DiagnosticException(
          function.location(),
          "'%s' has %d inputs, data for %d are given"
              .formatted(function.symbolName(), inputs, options.inputs().size()));
    }
    for (int i = 0; i < inputs; i++) {
      loadInput(i, options.inputs().get(i));
    }
    for (var global : module.collect(GlobalOp.class)) {
      if (global.initialValue().isEmpty()) {
        place(global, layout.reserve(global.symbolName(), BufferExtents.bytes(global.type(), global)));
      }
    }
    cyclesAddress = layout.reserve("tdopt_step_cycles", 4L * options.steps());
    placeResults();
    l2Arena = layout.reserve("tdopt_buffers", BufferExtents.of(function, L2));
  }

  /** Where buffers are, for instruction selection. */
  public BufferPlacement placement() {
    return new BufferPlacement(
        globals, Map.of(L1, chip.memory().l1().base(), L2, l2Arena), fixedArguments);
  }

  /** Arguments that are results: those that say so, or else the last. */
  private List<Integer> results() {
    var marked = new ArrayList<Integer>();
    for (int i = 0; i < function.arguments().size(); i++) {
      if (function.argumentAttributes(i).get(ProgramOptions.RESULT) != null) {
        marked.add(i);
      }
    }
    if (marked.isEmpty() && !function.arguments().isEmpty()) {
      marked.add(function.arguments().size() - 1);
    }
    return marked;
  }

  private void loadGlobal(GlobalOp global, Attribute value) {
    long bytes = BufferExtents.bytes(global.type(), global);
    var data =
        switch (value) {
          case DenseResourceAttr r -> inMemory(r.resource().data().bytes(), global.type());
          case DenseElementsAttr d when d.splat() ->
              repeated(inMemory(d.data().bytes(), global.type()), bytes);
          case DenseElementsAttr d -> inMemory(d.data().bytes(), global.type());
          default ->
              throw new DiagnosticException(
                  global.location(),
                  "the initial value of '%s' is no dense constant".formatted(global.symbolName()));
        };
    if (data.byteSize() != bytes) {
      throw new DiagnosticException(
          global.location(),
          "'%s' takes %d bytes, its initial value has %d"
              .formatted(global.symbolName(), bytes, data.byteSize()));
    }
    place(global, layout.load(global.symbolName(), data));
  }

  /** The elements as the machine keeps them: an index has 64 bits in constants, 32 in memory. */
  private static MemorySegment inMemory(MemorySegment elements, MemRefType type) {
    if (!(type.elementType() instanceof IndexType)) {
      return elements;
    }
    int count = Math.toIntExact(elements.byteSize() / Long.BYTES);
    var narrow = MemorySegment.ofArray(new byte[count * Integer.BYTES]);
    for (int i = 0; i < count; i++) {
      MemorySegment.copy(
          elements, (long) i * Long.BYTES, narrow, (long) i * Integer.BYTES, Integer.BYTES);
    }
    return narrow;
  }

  private static MemorySegment repeated(MemorySegment element, long bytes) {
    var all = MemorySegment.ofArray(new byte[Math.toIntExact(bytes)]);
    for (long at = 0; at < bytes; at += element.byteSize()) {
      MemorySegment.copy(element, 0, all, at, element.byteSize());
    }
    return all;
  }

  private void place(GlobalOp global, int address) {
    globals.put(global.symbolName(), address);
    if (global.find(PARAMETER_NAME).isPresent()) {
      int bytes = Math.toIntExact(BufferExtents.bytes(global.type(), global));
      parameters.add(new StepPlan.Area(address, bytes));
    }
  }

  /** The rows, followed by the first ones again so that every batch is contiguous. */
  private void loadInput(int index, ProgramOptions.Input input) {
    var type = (MemRefType) function.argument(index).type();
    long bytes = BufferExtents.bytes(type, function);
    long own = type.rank() == 0 ? 1 : type.dim(0);
    if (bytes != own * input.rowBytes()) {
      throw new DiagnosticException(
          function.location(),
          "argument %d of '%s' takes %d rows of %d bytes, the data have rows of %d"
              .formatted(
                  index, function.symbolName(), own, own == 0 ? 0 : bytes / own, input.rowBytes()));
    }
    if (index > 0 && (own != batch || input.count() != rows)) {
      throw new DiagnosticException(
          function.location(),
          "argument %d of '%s' has %d rows in batches of %d, argument 0 has %d in batches of %d"
              .formatted(index, function.symbolName(), input.count(), own, rows, batch));
    }
    batch = Math.toIntExact(own);
    rows = input.count();
    var all =
        MemorySegment.ofArray(
            new byte[Math.toIntExact((long) (rows + batch - 1) * input.rowBytes())]);
    for (int row = 0; row < rows + batch - 1; row++) {
      MemorySegment.copy(
          input.rows(),
          (long) (row % rows) * input.rowBytes(),
          all,
          (long) row * input.rowBytes(),
          input.rowBytes());
    }
    int base = layout.load("tdopt_input_" + index, all);
    passedArguments.add(new StepPlan.Argument.Rows(base, input.rowBytes()));
  }

  private void placeResults() {
    for (int i : results()) {
      var type = (MemRefType) function.argument(i).type();
      long bytes = BufferExtents.bytes(type, function);
      var attributes = function.argumentAttributes(i);
      boolean output =
          attributes.get(ProgramOptions.RESULT) != null
              && attributes.get(ProgramOptions.LOSS) == null;
      if (output) {
        var name = "tdopt_output_" + outputs.size();
        int base = layout.reserve(name, bytes * options.steps());
        outputs.add(new StepPlan.Area(base, Math.toIntExact(bytes * options.steps())));
        passedArguments.add(new StepPlan.Argument.PerStep(base, Math.toIntExact(bytes)));
      } else {
        int address = layout.reserve("tdopt_loss", bytes);
        int history = layout.reserve("tdopt_losses", 4L * options.steps());
        fixedArguments.put(i, address);
        loss = Optional.of(new StepPlan.Loss(address, history));
      }
    }
  }

  /**
   * Adds the code and makes the program.
   *
   * @throws DiagnosticException if L1 or L2 is too small
   */
  public Program build(org.tdopt.riscv.rv.FuncOp machine, RegisterAllocation.Result allocation) {
    int stack =
        align(
            BootCode.FRAME_BYTES + Math.max(BootCode.CALL_BYTES, allocation.frameBytes()),
            STACK_ALIGNMENT);
    long l1 = BufferExtents.of(function, L1) + (long) stack * chip.cluster().cores();
    if (l1 > chip.memory().l1().bytes()) {
      throw new DiagnosticException(
          function.location(),
          "'%s' needs %d bytes of L1 (%d for buffers, %d for the stacks of %d cores), %s has %d"
              .formatted(
                  function.symbolName(),
                  l1,
                  BufferExtents.of(function, L1),
                  stack * chip.cluster().cores(),
                  chip.cluster().cores(),
                  chip.name(),
                  chip.memory().l1().bytes()));
    }
    var out = new AsmBuilder();
    BootCode.emit(out, chip, plan(stack));
    var file = chip.cluster().registerFile();
    CodeEmission.run(machine, file, allocation.frameBytes(), out);
    var code = Assembler.assemble(out.items(), layout.end(CODE_ALIGNMENT), Map.of());
    long l2 = layout.bytes() + code.bytes().length;
    checkL2(l2, code.bytes().length);
    int start = code.labels().get(BootCode.START);
    var sections = new ArrayList<>(layout.sections());
    sections.add(
        ElfSection.loaded(
            ".text", code.base(), ElfSection.Kind.CODE, List.of(code.bytes())));
    var symbols = new ArrayList<>(layout.symbols());
    code.labels()
        .forEach(
            (name, address) -> {
              if (!name.startsWith(".")) {
                symbols.add(new ElfSymbol(name, address, 0, true));
              }
            });
    return new Program(
        ElfWriter.write(start, sections, symbols),
        machine,
        code.text(Assembled.Style.MNEMONIC),
        code.text(Assembled.Style.WORD),
        List.copyOf(symbols),
        code.bytes().length,
        Math.toIntExact(l2),
        Math.toIntExact(l1),
        stack);
  }

  private void checkL2(long needed, int code) {
    if (needed > chip.memory().l2Shared().bytes()) {
      throw new DiagnosticException(
          function.location(),
          "the program needs %d bytes of L2 (%d of data, %d of code), %s has %d"
              .formatted(
                  needed,
                  layout.bytes(),
                  code,
                  chip.name(),
                  chip.memory().l2Shared().bytes()));
    }
  }

  private StepPlan plan(int stack) {
    return new StepPlan(
        function.symbolName(),
        options.steps(),
        batch,
        rows,
        passedArguments,
        statusAddress,
        cyclesAddress,
        options.printCycles(),
        loss,
        parameters,
        outputs,
        stack,
        chip.memory().l1().base());
  }

  private static int align(int bytes, int alignment) {
    return Math.ceilDiv(bytes, alignment) * alignment;
  }
}
