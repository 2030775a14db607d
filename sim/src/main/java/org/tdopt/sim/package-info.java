/**
 * Simulates a PULP chip cycle by cycle. {@link org.tdopt.sim.Simulator} runs an executable, {@link
 * org.tdopt.sim.Tdsim} is the command. Where to look:
 *
 * <ul>
 *   <li>The chip and its time: {@code Soc} has the main loop, {@code Cluster} chooses the cores of
 *       a cycle; {@code Clock}, {@code ClockDomains}, {@code ScheduledEvent}.
 *   <li>A core: {@code Core} is its state, {@code Execution} its steps; {@code InstructionFetch},
 *       {@code LoadStoreUnit}, {@code Detours}, {@code ControlRegisters}.
 *   <li>Instructions: {@code DecodedInstruction}, kept in {@code CodeMemory}; {@code
 *       RareExecution}, {@code FloatExecution}, {@code HalfExecution}, {@code SimdExecution};
 *       arithmetic in {@code FloatArithmetic} and {@code FloatFormat}.
 *   <li>What cores share: {@code BankedMemory}, {@code SharedFpus}, {@code InstructionCache},
 *       {@code EventUnit}, and the DMA, {@code Mchan}.
 *   <li>Devices behind the buses: {@code Devices} places them; each is a {@code Device}.
 *   <li>What is wrong with a program: {@code SimulationFault}, {@code EndlessLoopDetector}, {@code
 *       StackWatch}.
 *   <li>What one learns of a run: {@code SimulationResult}, {@code Profile}, {@code Timeline},
 *       {@code InstructionTrace}; the executable itself: {@code ElfImage}, {@code SymbolTable}.
 * </ul>
 *
 * <p>Times follow GVSoC; {@code docs/gvsoc-differences.md} has where a specification differs.
 */
@NullMarked
package org.tdopt.sim;

import org.jspecify.annotations.NullMarked;
