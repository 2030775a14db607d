package org.tdopt.ir.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.type.Type;

/**
 * The declaration of one kind of operation: its name, slots, assembly and documentation. The
 * verifier, reader, printer, reference page and IRDL export all work from it.
 */
public final class OpSpec<T extends Operation> {
  /** The property that holds operand counts where slots alone do not tell them. */
  public static final String OPERAND_SEGMENTS = "operandSegmentSizes";

  /** The property that holds result counts where slots alone do not tell them. */
  public static final String RESULT_SEGMENTS = "resultSegmentSizes";

  private final String name;
  private final boolean registered;
  private final List<OperandSlot> operands;
  private final List<ResultSlot> results;
  private final List<PropertySlot<?>> properties;
  private final List<PropertySlot<?>> defaults;
  private final List<RegionSlot> regions;
  private final List<SuccessorSlot> successors;
  private final boolean fixedOperands;
  private final boolean fixedResults;
  private final boolean operandSegments;
  private final boolean resultSegments;
  private Function<OpState, T> factory;
  private @Nullable Function<OpState, List<Type>> inference;
  private @Nullable String format;
  private @Nullable OpAssembly<T> assembly;
  private List<String> resultNames = List.of();
  private String summary = "";
  private String description = "";
  private String example = "";

  private OpSpec(String name, boolean registered, Function<OpState, T> factory, List<Slot> slots) {
    this.name = name;
    this.registered = registered;
    this.factory = factory;
    var operandSlots = new ArrayList<OperandSlot>();
    var resultSlots = new ArrayList<ResultSlot>();
    var propertySlots = new ArrayList<PropertySlot<?>>();
    var withDefault = new ArrayList<PropertySlot<?>>();
    var regionSlots = new ArrayList<RegionSlot>();
    var successorSlots = new ArrayList<SuccessorSlot>();
    for (var slot : slots) {
      switch (slot) {
        case OperandSlot s -> operandSlots.add(s);
        case ResultSlot s -> resultSlots.add(s);
        case PropertySlot<?> s -> {
          propertySlots.add(s);
          if (s.fallback() != null && !s.optional()) {
            withDefault.add(s);
          }
        }
        case RegionSlot s -> regionSlots.add(s);
        case SuccessorSlot s -> successorSlots.add(s);
      }
    }
    operands = List.copyOf(operandSlots);
    results = List.copyOf(resultSlots);
    properties = List.copyOf(propertySlots);
    defaults = List.copyOf(withDefault);
    regions = List.copyOf(regionSlots);
    successors = List.copyOf(successorSlots);
    int loose = 0;
    for (var slot : operands) {
      loose += slot.arity() == Arity.ONE ? 0 : 1;
    }
    fixedOperands = loose == 0;
    operandSegments = loose > 1;
    loose = 0;
    for (var slot : results) {
      loose += slot.arity() == Arity.ONE ? 0 : 1;
    }
    fixedResults = loose == 0;
    resultSegments = loose > 1;
  }

  public static <T extends Operation> OpSpec<T> of(
      String name, Function<OpState, T> factory, Slot... slots) {
    return new OpSpec<>(name, true, factory, Arrays.asList(slots));
  }

  /** The declaration of an unknown operation: any operands, results, regions and successors. */
  public static <T extends Operation> OpSpec<T> unregistered(
      String name, BiFunction<OpSpec<?>, OpState, T> factory) {
    var spec =
        new OpSpec<T>(
            name,
            false,
            _ -> {
              throw new IllegalStateException("unset");
            },
            List.of());
    spec.factory = state -> factory.apply(spec, state);
    return spec;
  }

  /** Custom assembly as a format string; see {@code docs/assembly-format.md}. */
  public OpSpec<T> format(String text) {
    format = text;
    return this;
  }

  /** Custom assembly as code. */
  public OpSpec<T> assembly(OpAssembly<T> code) {
    assembly = code;
    return this;
  }

  /** How result types follow from operands, properties and regions. */
  public OpSpec<T> infers(Function<OpState, List<Type>> rule) {
    inference = rule;
    return this;
  }

  /**
   * What the results are called in custom assembly, in order, each without the percent sign. An
   * operation that decides by its properties is {@link org.tdopt.ir.trait.AsmNames} instead.
   */
  public OpSpec<T> resultNames(String... names) {
    resultNames = List.of(names);
    return this;
  }

  /** The names of the first results in custom assembly. */
  public List<String> resultNames() {
    return resultNames;
  }

  /** One line without a full stop, for the reference page. */
  public OpSpec<T> summary(String text) {
    summary = text;
    return this;
  }

  /** What the summary leaves out, for the reference page: meaning, shapes, units, source. */
  public OpSpec<T> description(String text) {
    description = text;
    return this;
  }

  /**
   * A function {@code @example} that uses the operation; the reference page shows it, a test runs
   * it. Declarations of several operations may share a text that says {@code {op}} for the name.
   */
  public OpSpec<T> example(String text) {
    example = text;
    return this;
  }

  public String name() {
    return name;
  }

  public boolean isRegistered() {
    return registered;
  }

  public List<OperandSlot> operands() {
    return operands;
  }

  public List<ResultSlot> results() {
    return results;
  }

  public List<PropertySlot<?>> properties() {
    return properties;
  }

  public List<RegionSlot> regions() {
    return regions;
  }

  public List<SuccessorSlot> successors() {
    return successors;
  }

  public Optional<String> format() {
    return Optional.ofNullable(format);
  }

  public Optional<OpAssembly<T>> assembly() {
    return Optional.ofNullable(assembly);
  }

  public Optional<Function<OpState, List<Type>>> inference() {
    return Optional.ofNullable(inference);
  }

  public String summary() {
    return summary;
  }

  public String description() {
    return description;
  }

  public String example() {
    return example.replace("{op}", name);
  }

  /** Whether each operand slot takes exactly one. */
  public boolean hasFixedOperands() {
    return fixedOperands;
  }

  /** Whether each result slot takes exactly one. */
  public boolean hasFixedResults() {
    return fixedResults;
  }

  /** Whether the sizes of operand segments must be stored. */
  public boolean hasOperandSegments() {
    return operandSegments;
  }

  /** Whether the sizes of result segments must be stored. */
  public boolean hasResultSegments() {
    return resultSegments;
  }

  /** Makes an operation from what {@code state} holds and the defaults of absent properties. */
  public T make(OpState state) {
    for (int i = 0; i < defaults.size(); i++) {
      setDefault(defaults.get(i), state);
    }
    return factory.apply(state);
  }

  private static void setDefault(PropertySlot<?> slot, OpState state) {
    if (slot.fallback() != null) {
      state.propertyIfAbsent(slot.name(), slot.fallback());
    }
  }

  /** Makes an operation, storing segment sizes and inferring absent result types. */
  public T create(OpState state) {
    if (hasOperandSegments() && state.properties().get(OPERAND_SEGMENTS) == null) {
      if (state.segments().size() != operands.size()) {
        throw new IllegalArgumentException(
            "'%s' has %d operand slots, %d were filled"
                .formatted(name, operands.size(), state.segments().size()));
      }
      state.property(
          OPERAND_SEGMENTS,
          DenseArrayAttr.i32(state.segments().stream().mapToInt(Integer::intValue).toArray()));
    }
    if (state.resultTypes().isEmpty() && inference != null) {
      state.results(inference.apply(state));
    }
    return make(state);
  }

  public SlotRange operandRange(Operation op, OperandSlot slot) {
    return operandRange(op, indexOf(operands, slot));
  }

  /** The operands of slot number {@code at}. */
  public SlotRange operandRange(Operation op, int at) {
    return hasOperandSegments()
        ? segment(op, OPERAND_SEGMENTS, at)
        : range(at, operands.size(), op.operandCount(), i -> operands.get(i).arity());
  }

  public SlotRange resultRange(Operation op, ResultSlot slot) {
    return resultRange(op, indexOf(results, slot));
  }

  /** The results of slot number {@code at}. */
  public SlotRange resultRange(Operation op, int at) {
    return hasResultSegments()
        ? segment(op, RESULT_SEGMENTS, at)
        : range(at, results.size(), op.resultCount(), i -> results.get(i).arity());
  }

  public int regionIndex(RegionSlot slot) {
    return indexOf(regions, slot);
  }

  private int indexOf(List<? extends Slot> slots, Slot slot) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i) == slot) {
        return i;
      }
    }
    throw new IllegalArgumentException("'" + name + "' has no slot '" + slot.name() + "'");
  }

  private static SlotRange segment(Operation op, String property, int at) {
    var sizes =
        op.properties()
            .get(property, DenseArrayAttr.class)
            .orElseThrow(() -> new IllegalStateException("'" + property + "' is not set"))
            .toLongs();
    int start = 0;
    for (int i = 0; i < at; i++) {
      start += (int) sizes[i];
    }
    return new SlotRange(start, start + (int) sizes[at]);
  }

  private static SlotRange range(
      int at, int slots, int values, IntFunction<Arity> arity) {
    int start = 0;
    for (int i = 0; ; i++) {
      int size = arity.apply(i) == Arity.ONE ? 1 : values - (slots - 1);
      if (i == at) {
        return new SlotRange(start, start + size);
      }
      start += size;
    }
  }
}
