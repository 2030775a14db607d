package org.tdopt.ir.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Workers;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.type.Type;

/** Reads the IR's text. */
public final class IrReader {
  private static final String MODULE = "builtin.module";

  private final Source source;
  private final IrParser parser;
  private final OperationReader operations;
  private final ResourceReader resources;

  /** Reads with {@code parser}, which is then of no use to another reader before this one. */
  private IrReader(
      IrParser parser, Source source, DialectRegistry registry, ReadOptions options) {
    this.parser = parser;
    this.source = source;
    var errors = new SyntaxErrors(source);
    parser.setErrorHandler(errors);
    resources = new ResourceReader(source);
    var aliases = new Aliases();
    var attributes = new AttributeReader(source, registry, options, aliases, resources);
    var locations = new LocationReader(source, attributes);
    var custom = new CustomAssembly(source, parser, errors);
    operations = new OperationReader(source, registry, options, attributes, locations, custom);
    parser.types = new TypeReader(source, registry, options, aliases);
    parser.attributes = attributes;
    parser.affine = new AffineReader(source);
    parser.locations = locations;
    parser.operations = operations;
    parser.resources = resources;
    parser.nesting = new Nesting(source);
  }

  /**
   * The module that {@code text} holds; empty after errors, which {@code sink} has got in the order
   * of the text. Unless the text is one module, its operations are put into one.
   *
   * @param file the file's name, for locations
   */
  public static Optional<Operation> read(
      String text,
      String file,
      DialectRegistry registry,
      ReadOptions options,
      DiagnosticSink sink) {
    return readFile(text, file, registry, options, sink).map(IrFile::module);
  }

  private static IrParser newParser() {
    var parser = new IrParser(TokenWindow.over(""));
    parser.removeErrorListeners();
    parser.setBuildParseTree(false);
    return parser;
  }

  /** As {@link #read}, with what the file holds beside the module. */
  public static Optional<IrFile> readFile(
      String text,
      String file,
      DialectRegistry registry,
      ReadOptions options,
      DiagnosticSink sink) {
    var parser = newParser();
    var quick = readGeneric(parser, text, file, registry, options, Workers.available());
    return quick.isPresent()
        ? quick.map(module -> new IrFile(module, ExternalResources.NONE))
        : readFileByGrammar(parser, text, file, registry, options, sink);
  }

  /** The module, if the text is valid and in plain generic form. */
  static Optional<Operation> readGeneric(
      String text, String file, DialectRegistry registry, ReadOptions options, int threads) {
    return readGeneric(newParser(), text, file, registry, options, threads);
  }

  /** As {@link #read}, without the quick way. */
  static Optional<Operation> readByGrammar(
      String text,
      String file,
      DialectRegistry registry,
      ReadOptions options,
      DiagnosticSink sink) {
    return readFileByGrammar(newParser(), text, file, registry, options, sink)
        .map(IrFile::module);
  }

  private static Optional<Operation> readGeneric(
      IrParser parser,
      String text,
      String file,
      DialectRegistry registry,
      ReadOptions options,
      int threads) {
    var source = new Source(file);
    var reader = new IrReader(parser, source, registry, options);
    var fragments = new Fragments(parser, source, reader.resources, parser.locations);
    var all =
        GenericReader.read(text, file, fragments, new OpNames(registry, options), threads);
    return all == null || registry.operation(MODULE).isEmpty()
        ? Optional.empty()
        : Optional.of(reader.module(all, registry));
  }

  private static Optional<IrFile> readFileByGrammar(
      IrParser parser,
      String text,
      String file,
      DialectRegistry registry,
      ReadOptions options,
      DiagnosticSink sink) {
    return guarded(
        new Source(file),
        sink,
        source -> {
          var reader = new IrReader(parser, source, registry, options);
          parser.setTokenStream(TokenWindow.over(text));
          return new IrFile(reader.module(registry), reader.resources.external());
        });
  }

  /** What {@code step} reads; empty after errors. {@code sink} gets what was found. */
  private static <T> Optional<T> guarded(
      Source source, DiagnosticSink sink, Function<Source, T> step) {
    @Nullable T result = null;
    try {
      result = step.apply(source);
    } catch (DiagnosticException e) {
      source.report(e.diagnostic());
    } catch (StackOverflowError e) {
      source.report(
          Diagnostic.error(source.at(1, 1), "the text is nested too deeply to be read"));
    }
    boolean failed = source.failed();
    source.flush(sink);
    return failed ? Optional.empty() : Optional.ofNullable(result);
  }

  private Operation module(DialectRegistry registry) {
    var top = operations.enterRegion();
    parser.file();
    var all = operations.finishFile(top);
    resources.finish();
    return module(all, registry);
  }

  /** The one module among the operations, or a module around them. */
  private Operation module(List<Operation> all, DialectRegistry registry) {
    if (all.size() == 1 && all.getFirst().name().equals(MODULE)) {
      var module = all.getFirst();
      module.remove();
      return module;
    }
    var spec = registry.operation(MODULE);
    if (spec.isEmpty()) {
      throw new DiagnosticException(
          source.at(1, 1), "expected one '" + MODULE + "' at the top; no dialect declares it");
    }
    var body = new Block();
    for (var op : all) {
      op.moveToEnd(body);
    }
    var region = new Region();
    region.append(body);
    return spec.get().make(OpState.at(source.at(0, 0)).region(region));
  }

  /**
   * The type that {@code text} spells; empty after errors. Aliases are not known.
   *
   * @param file what errors call the text
   */
  public static Optional<Type> readType(
      String text,
      String file,
      DialectRegistry registry,
      ReadOptions options,
      DiagnosticSink sink) {
    return guarded(
        new Source(file),
        sink,
        source -> {
          var parser = new IrReader(newParser(), source, registry, options).parser;
          parser.setTokenStream(TokenWindow.over(text));
          var type = parser.type().value;
          parser.match(Token.EOF);
          return type;
        });
  }
}
