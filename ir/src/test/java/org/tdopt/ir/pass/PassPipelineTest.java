package org.tdopt.ir.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.Operation;
import org.tdopt.ir.mini.Mini;
import org.tdopt.ir.mini.Mini.FuncOp;
import org.tdopt.ir.mini.Mini.ModuleOp;

class PassPipelineTest {
  @PassInfo(name = "clean", summary = "runs on anything")
  record CleanPass(@Option(doc = "how deep", defaultValue = "1") int depth)
      implements Pass<Operation> {
    @Override
    public void run(Operation op, PassContext context) {}
  }

  @PassInfo(name = "tile", summary = "runs on functions")
  record TilePass() implements Pass<FuncOp> {
    @Override
    public void run(FuncOp op, PassContext context) {}
  }

  @PassInfo(name = "link", summary = "runs on modules")
  record LinkPass() implements Pass<ModuleOp> {
    @Override
    public void run(ModuleOp op, PassContext context) {}
  }

  private static final PassRegistry PASSES =
      PassRegistry.of(CleanPass.class, TilePass.class, LinkPass.class);

  private static PassPipeline parse(String text) {
    return PassPipeline.parse(text, PASSES, Mini.REGISTRY);
  }

  private static void assertFault(String text, String rendered) {
    var fault = catchThrowableOfType(PipelineSyntaxException.class, () -> parse(text));
    assertThat(fault.render()).isEqualTo(rendered);
  }

  @Test
  void readsNestedPipelinesAndPrintsThem() {
    var pipeline = parse(" mini.module ( link, mini.func(tile,clean{depth=2}) , clean{ } )");
    assertThat(pipeline)
        .hasToString("mini.module(link,mini.func(tile,clean{depth=2}),clean)");
    assertThat(pipeline.passCount()).isEqualTo(4);
    assertThat(parse(pipeline.toString())).isEqualTo(pipeline);
  }

  @Test
  void readsAnEmptyPipelineAndAnyAnchor() {
    assertThat(parse("mini.module()").steps()).isEmpty();
    assertThat(parse("any(clean)")).hasToString("any(clean)");
    assertThat(parse("other.op(clean)")).hasToString("other.op(clean)");
  }

  @Test
  void pointsAtTheFault() {
    assertFault(
        "mini.module(cleen)",
        """
        unknown pass 'cleen'; did you mean 'clean'?
          mini.module(cleen)
                      ^""");
    assertFault(
        "mini.module(clean{depth=x})",
        """
        option 'depth' of pass 'clean' takes an integer, got 'x'
          mini.module(clean{depth=x})
                                  ^""");
    assertFault(
        "mini.module(link,tile)",
        """
        pass 'tile' runs on 'mini.func', not on 'mini.module'; write mini.func(tile)
          mini.module(link,tile)
                           ^""");
    assertFault(
        "mini.module(mini.fun(tile))",
        """
        unknown operation 'mini.fun'; did you mean 'mini.func'?
          mini.module(mini.fun(tile))
                      ^""");
    assertFault(
        "mini.module(link",
        """
        expected ')' to close this one, got the end
          mini.module(link
                     ^""");
    assertFault(
        "mini.module(link tile)",
        """
        expected ',' or ')', got 't'
          mini.module(link tile)
                           ^""");
    assertFault(
        "mini.module(link,)",
        """
        expected a pass or an operation, got ')'
          mini.module(link,)
                           ^""");
    assertFault(
        "mini.module(link))",
        """
        expected the end of the pipeline, got ')'
          mini.module(link))
                           ^""");
    assertFault(
        "clean",
        """
        a pipeline names the operation it runs on, as in builtin.module(clean)
          clean
          ^""");
    assertFault(
        "mini.module(clean(link))",
        """
        'clean' is a pass, which nests nothing; options go in braces
          mini.module(clean(link))
                      ^""");
    assertFault(
        "mini.module(clean{depth=2)",
        """
        expected '}' to close this one, got the end
          mini.module(clean{depth=2)
                           ^""");
    assertFault(
        "",
        """
        expected the operation the pipeline runs on, as in builtin.module(...), got the end
        \s\s
          ^""");
  }

  @Test
  void nestsPassesByWhatTheyRunOn() {
    var pipeline =
        PassPipeline.nesting(
            "mini.module",
            List.of(new LinkPass(), new TilePass(), new TilePass(), new CleanPass(3)));
    assertThat(pipeline).hasToString("mini.module(link,mini.func(tile,tile),clean{depth=3})");
  }

  @Test
  void findsProvidersOnTheClassPath() {
    assertThat(PassRegistry.load(getClass().getClassLoader()).passes())
        .extracting(PassDefinition::name)
        .contains("provided");
  }

  /** Named in this module's test resources. */
  public static final class Provider implements PassProvider {
    @PassInfo(name = "provided", summary = "comes from a provider")
    record ProvidedPass() implements Pass<Operation> {
      @Override
      public void run(Operation op, PassContext context) {}
    }

    @Override
    public List<Class<? extends Pass<?>>> passes() {
      return List.of(ProvidedPass.class);
    }
  }
}
