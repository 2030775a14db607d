/*
 * The text of the IR: MLIR's generic form, with a door for custom assembly.
 *
 * Every decision needs one token of lookahead. Rules hand what they read to the reader classes and
 * build no tree. A custom operation's text is not described here: the action in `operation` lets
 * the operation's declaration read it, through these same rules.
 *
 * Source: MLIR language reference (https://mlir.llvm.org/docs/LangRef/) and what mlir-opt 22 prints.
 */
grammar Ir;

tokens { UNCLOSED_BODY }

@header {
import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.Region;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.affine.IntegerSet;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.NamedAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;
}

@lexer::members {
/** Reads on to the bracket that closes the one just read, or makes the token an unclosed one. */
private void passBody() {
  if (!DialectBody.pass(_input, () -> getInterpreter().consume(_input))) {
    setType(IrParser.UNCLOSED_BODY);
  }
}
}

@parser::members {
/** What the rules' actions call; set before the first rule runs. */
TypeReader types;
AttributeReader attributes;
AffineReader affine;
LocationReader locations;
OperationReader operations;
ResourceReader resources;
Nesting nesting;

/** Where the last token was matched, so that an error can say what else could follow it. */
int stateAtLastToken;
ParserRuleContext contextAtLastToken;

@Override
public Token consume() {
  stateAtLastToken = getState();
  contextAtLastToken = _ctx;
  return super.consume();
}
}

// A file.

file
  : ( operation | attributeAlias | typeAlias | metadata )* EOF
  ;

attributeAlias
  : ( alias=HASH_ID | alias=HASH_DOTTED ) { nesting.beginAlias(); } '=' attribute
    { nesting.endAlias($alias); attributes.defineAlias($alias, $attribute.value); }
  ;

typeAlias
  : BANG_ID { nesting.beginAlias(); } '=' type
    { nesting.endAlias($BANG_ID); types.defineAlias($BANG_ID, $type.value); }
  ;

metadata
  : '{-#' ( metadataEntry ( ',' metadataEntry )* )? '#-}'
  ;

metadataEntry
  : kind=bareIdentifier ':' '{' ( resourceGroup[$kind.ctx.start]
      ( ',' resourceGroup[$kind.ctx.start] )* )? '}'
  ;

resourceGroup[Token kind]
  : group=bareIdentifier ':' '{' ( resource[kind, $group.ctx.start]
      ( ',' resource[kind, $group.ctx.start] )* )? '}'
  ;

resource[Token kind, Token group]
  : key=name ':'
    ( value=STRING | value='true' | value='false' )
    { resources.define(kind, group, $key.value, $key.ctx.start, $value); }
  ;

// Operations.

operation
  locals [OperationParts parts]
  : { $parts = operations.begin(); }
    ( resultGroup[$parts] ( ',' resultGroup[$parts] )* '=' )?
    ( STRING { operations.nameGeneric($parts, $STRING); } genericOperation[$parts]
    | ID { operations.readCustom($parts, $ID); }
    )
    ( trailingLocation { $parts.location = $trailingLocation.value; } )?
    { operations.finish($parts); }
  ;

resultGroup[OperationParts parts]
  : VALUE_ID { Token count = null; }
    ( ':' INTEGER { count = $INTEGER; } )?
    { operations.addResultGroup(parts, $VALUE_ID, count); }
  ;

genericOperation[OperationParts parts]
  : '(' ( valueUse[parts.operands] ( ',' valueUse[parts.operands] )* )? ')'
    ( '[' successor { parts.successors.add($successor.value); }
      ( ',' successor { parts.successors.add($successor.value); } )* ']' )?
    ( '<' { int inFull = operations.writtenInFull(); } dictionary '>'
      { parts.properties = $dictionary.value;
        parts.propertiesInFull = operations.writtenInFull() > inFull; }
    )?
    ( '(' region[parts] ( ',' region[parts] )* ')' )?
    ( dictionary { parts.attributes = $dictionary.value; } )?
    ':' { parts.typesAt = _input.LT(1); }
    signature[parts.operandTypes, parts.resultTypes]
  ;

valueUse[List<ValueUse> out]
  : VALUE_ID { Token number = null; }
    ( HASH_INTEGER { number = $HASH_INTEGER; } )?
    { out.add(operations.use($VALUE_ID, number)); }
  ;

successor returns [Block value]
  : BLOCK_ID { $value = operations.successor($BLOCK_ID); }
  ;

region[OperationParts parts]
  @init { nesting.enter(_input.LT(1)); }
  @after { nesting.leave(); }
  : '{' { Region made = operations.enterRegion(); } regionBody
    '}' { operations.leaveRegion(parts, made); }
  ;

regionBody
  : operation* block*
  ;

block
  : BLOCK_ID { operations.enterBlock($BLOCK_ID); }
    ( '(' ( blockArgument ( ',' blockArgument )* )? ')' )? ':' operation*
  ;

blockArgument
  : VALUE_ID ':' type { Location at = null; }
    ( trailingLocation { at = $trailingLocation.value; } )?
    { operations.addBlockArgument($VALUE_ID, $type.value, at); }
  ;

// Types.

signature[List<Type> inputs, List<Type> results]
  : '(' ( typeList[inputs] )? ')' '->' resultTypes[results]
  ;

resultTypes[List<Type> results]
  : '(' ( typeList[results] )? ')'
  | nonFunctionType { results.add($nonFunctionType.value); }
  ;

typeList[List<Type> out]
  : type { out.add($type.value); } ( ',' type { out.add($type.value); } )*
  ;

type returns [Type value]
  @init { nesting.enter(_input.LT(1)); }
  @after { nesting.leave(); }
  : nonFunctionType { $value = $nonFunctionType.value; }
  | functionType { $value = $functionType.value; }
  ;

functionType returns [FunctionType value]
  : { var inputs = new ArrayList<Type>(); var results = new ArrayList<Type>(); }
    signature[inputs, results] { $value = types.function(inputs, results); }
  ;

nonFunctionType returns [Type value]
  : INTEGER_TYPE { $value = types.integer($INTEGER_TYPE); }
  | FLOAT_TYPE { $value = types.floating($FLOAT_TYPE); }
  | 'index' { $value = types.index(); }
  | 'none' { $value = types.none(); }
  | 'complex' '<' type '>' { $value = types.complex($type.start, $type.value); }
  | 'tuple' '<' { var parts = new ArrayList<Type>(); } ( typeList[parts] )? '>'
    { $value = types.tuple(parts); }
  | 'vector' '<' shaped '>' { $value = types.vector($shaped.shape, $shaped.element, $shaped.start); }
  | 'tensor' tensorBody { $value = $tensorBody.value; }
  | 'memref' memrefBody { $value = $memrefBody.value; }
  | BANG_ID { $value = types.named($BANG_ID); nesting.use($BANG_ID); }
  | BANG_BODY { $value = types.dialect($BANG_BODY); }
  ;

tensorBody returns [Type value]
  : UNRANKED type '>' { $value = types.unrankedTensor($type.value); }
  | '<' shaped { Attribute encoding = null; }
    ( ',' attribute { encoding = $attribute.value; } )? '>'
    { $value = types.tensor($shaped.shape, $shaped.element, encoding); }
  ;

memrefBody returns [Type value]
  : { Attribute space = null; }
    UNRANKED type ( ',' attribute { space = $attribute.value; } )? '>'
    { $value = types.unrankedMemref($type.value, space); }
  | { var more = new ArrayList<Attribute>(); }
    '<' shaped ( ',' attribute { more.add($attribute.value); } )* '>'
    { $value = types.memref($shaped.start, $shaped.shape, $shaped.element, more); }
  ;

/* The extents, as one token with its trailing x, and the element type. */
shaped returns [Token shape, Type element]
  : SHAPE type { $shape = $SHAPE; $element = $type.value; }
  | ZERO_FLOAT { $shape = $ZERO_FLOAT; $element = types.zeroExtentFloat($ZERO_FLOAT); }
  | ZERO_COMPLEX '<' type '>'
    { $shape = $ZERO_COMPLEX; $element = types.complex($type.start, $type.value); }
  | type { $element = $type.value; }
  ;

// Attributes.

attribute returns [Attribute value]
  @init { nesting.enter(_input.LT(1)); }
  @after { nesting.leave(); }
  : number { Type suffix = null; } ( ':' type { suffix = $type.value; } )?
    { $value = attributes.number($number.value, suffix); }
  | STRING { Type suffix = null; } ( ':' type { suffix = $type.value; } )?
    { $value = attributes.string($STRING, suffix); }
  | untypedAttribute { $value = $untypedAttribute.value; }
  ;

untypedAttribute returns [Attribute value]
  : 'true' { $value = attributes.bool(true); }
  | 'false' { $value = attributes.bool(false); }
  | 'unit' { $value = attributes.unit(); }
  | symbolReference { $value = $symbolReference.value; }
  | '[' { var items = new ArrayList<Attribute>(); }
    ( attribute { items.add($attribute.value); } ( ',' attribute { items.add($attribute.value); } )* )?
    ']' { $value = attributes.array(items); }
  | dictionary { $value = $dictionary.value; }
  | denseElements { $value = $denseElements.value; }
  | sparseElements { $value = $sparseElements.value; }
  | 'dense_resource' '<' name '>' ':' type
    { $value = attributes.resource($name.value, $type.value, $type.start); }
  | denseArray { $value = $denseArray.value; }
  | 'affine_map' '<' affineMap '>' { $value = attributes.affineMap($affineMap.value); }
  | 'affine_set' '<' integerSet '>' { $value = attributes.integerSet($integerSet.value); }
  | strided { $value = $strided.value; }
  | 'distinct' '[' INTEGER ']' '<' { Attribute of = null; }
    ( attribute { of = $attribute.value; } )? '>' { $value = attributes.distinct($INTEGER, of); }
  | HASH_ID { $value = attributes.named($HASH_ID); nesting.use($HASH_ID); }
  | ( symbol=HASH_DOTTED | symbol=HASH_BODY ) { Type suffix = null; }
    ( ':' type { suffix = $type.value; } )? { $value = attributes.dialect($symbol, suffix); }
  | trailingLocation { $value = attributes.location($trailingLocation.value); }
  | type { $value = attributes.type($type.value); }
  ;

number returns [NumberLiteral value]
  : { boolean negative = false; }
    ( '-' { negative = true; } )?
    ( INTEGER { $value = new NumberLiteral($INTEGER, negative, NumberLiteral.Kind.DECIMAL); }
    | HEX_INTEGER { $value = new NumberLiteral($HEX_INTEGER, negative, NumberLiteral.Kind.HEX); }
    | ZERO_FLOAT { $value = attributes.hexNumber($ZERO_FLOAT, negative); }
    | FLOAT { $value = new NumberLiteral($FLOAT, negative, NumberLiteral.Kind.FLOAT); }
    )
  ;

symbolReference returns [Attribute value]
  : first=SYMBOL { var path = new ArrayList<Token>(); }
    ( '::' SYMBOL { path.add($SYMBOL); } )*
    { $value = attributes.symbol($first, path); }
  ;

dictionary returns [DictAttr value]
  : open='{' { var entries = new ArrayList<NamedAttr>(); }
    ( entry[entries] ( ',' entry[entries] )* )?
    '}' { $value = attributes.dictionary(entries, $open); }
  ;

entry[List<NamedAttr> out]
  : name { Attribute of = attributes.unit(); } ( '=' attribute { of = $attribute.value; } )?
    { out.add(new NamedAttr($name.value, of)); }
  ;

denseElements returns [Attribute value]
  : dense ':' type { $value = attributes.dense($dense.value, $type.value, $type.start); }
  ;

dense returns [DenseLiteral value]
  : 'dense' '<' { $value = new DenseLiteral(); } ( denseItem[$value] )? '>'
  ;

// Elements whose type follows from the context; only custom assembly reads them.
elementsOfType[Type expected] returns [Attribute value]
  : dense { $value = attributes.dense($dense.value, expected, $dense.start); }
  | 'dense_resource' '<' name '>' { $value = attributes.resource($name.value, expected, $name.start); }
  ;

sparseElements returns [Attribute value]
  : 'sparse' '<' { var indices = new DenseLiteral(); var values = new DenseLiteral(); }
    ( denseItem[indices] ',' denseItem[values] )? '>' ':' type
    { $value = attributes.sparse(indices, values, $type.value, $type.start); }
  ;

denseItem[DenseLiteral out]
  @init { nesting.enter(_input.LT(1)); }
  @after { nesting.leave(); }
  : number { out.add($number.value); }
  | 'true' { out.add($ctx.start); }
  | 'false' { out.add($ctx.start); }
  | STRING { out.add($STRING); }
  | '(' { out.beginComplex($ctx.start); } denseItem[out] ',' denseItem[out] ')'
  | '[' { out.open($ctx.start); } ( denseItem[out] ( ',' denseItem[out] )* )? ']' { out.close(); }
  ;

denseArray returns [Attribute value]
  : 'array' '<' type { var items = new DenseLiteral(); }
    ( ':' denseArrayItem[items] ( ',' denseArrayItem[items] )* )? '>'
    { $value = attributes.denseArray($type.value, $type.start, items); }
  ;

denseArrayItem[DenseLiteral out]
  : number { out.add($number.value); }
  | 'true' { out.add($ctx.start); }
  | 'false' { out.add($ctx.start); }
  ;

strided returns [Attribute value]
  : 'strided' '<' '[' { var strides = new ArrayList<Long>(); long offset = 0; }
    ( extent { strides.add($extent.value); } ( ',' extent { strides.add($extent.value); } )* )? ']'
    ( ',' 'offset' ':' extent { offset = $extent.value; } )? '>'
    { $value = attributes.strided(strides, offset); }
  ;

extent returns [long value]
  : '?' { $value = attributes.dynamicExtent(); }
  | { boolean negative = false; } ( '-' { negative = true; } )? INTEGER
    { $value = attributes.extent($INTEGER, negative); }
  ;

// Affine maps and sets.

affineMap returns [AffineMap value]
  : affineSpace '->' '(' { var results = new ArrayList<AffineExpr>(); }
    ( affineExpr { results.add($affineExpr.value); }
      ( ',' affineExpr { results.add($affineExpr.value); } )* )?
    ')' { $value = affine.map(results); }
  ;

integerSet returns [IntegerSet value]
  : affineSpace ':' '(' { var constraints = new ArrayList<IntegerSet.Constraint>(); }
    ( constraint { constraints.add($constraint.value); }
      ( ',' constraint { constraints.add($constraint.value); } )* )?
    ')' { $value = affine.set(constraints); }
  ;

affineSpace
  : '(' { affine.begin(); }
    ( bareIdentifier { affine.addDimension($bareIdentifier.start); }
      ( ',' bareIdentifier { affine.addDimension($bareIdentifier.start); } )* )? ')'
    ( '[' ( bareIdentifier { affine.addSymbol($bareIdentifier.start); }
      ( ',' bareIdentifier { affine.addSymbol($bareIdentifier.start); } )* )? ']' )?
  ;

constraint returns [IntegerSet.Constraint value]
  : left=affineExpr
    ( '=' '=' right=affineExpr { $value = affine.equal($left.value, $right.value); }
    | '>' '=' right=affineExpr { $value = affine.atLeast($left.value, $right.value); }
    | '<' '=' right=affineExpr { $value = affine.atLeast($right.value, $left.value); }
    )
  ;

affineExpr returns [AffineExpr value]
  : first=affineTerm { $value = $first.value; }
    ( '+' more=affineTerm { $value = affine.add($value, $more.value); }
    | '-' more=affineTerm { $value = affine.subtract($value, $more.value); }
    )*
  ;

affineTerm returns [AffineExpr value]
  : first=affineFactor { $value = $first.value; }
    ( ( op='*' | op='floordiv' | op='ceildiv' | op='mod' ) more=affineFactor
      { $value = affine.multiply($op, $value, $more.value); }
    )*
  ;

affineFactor returns [AffineExpr value]
  @init { nesting.enter(_input.LT(1)); }
  @after { nesting.leave(); }
  : INTEGER { $value = affine.constant($INTEGER); }
  | '-' affineFactor { $value = affine.negate($affineFactor.value); }
  | '(' affineExpr ')' { $value = $affineExpr.value; }
  | bareIdentifier { $value = affine.named($bareIdentifier.start); }
  ;

// Locations.

trailingLocation returns [Location value]
  : 'loc' '(' location ')' { $value = $location.value; }
  ;

location returns [Location value]
  @init { nesting.enter(_input.LT(1)); }
  @after { nesting.leave(); }
  : 'unknown' { $value = locations.unknown(); }
  | 'callsite' '(' callee=location 'at' caller=location ')'
    { $value = locations.callSite($callee.value, $caller.value); }
  | 'fused' { Attribute metadata = null; var parts = new ArrayList<Location>(); }
    ( '<' attribute { metadata = $attribute.value; } '>' )?
    '[' ( location { parts.add($location.value); } ( ',' location { parts.add($location.value); } )* )?
    ']' { $value = locations.fused(parts, metadata); }
  | word=STRING { $value = locations.named($word); }
    ( ':' position[$word] { $value = $position.value; }
    | '(' child=location ')' { $value = locations.named($word, $child.value); }
    )?
  | HASH_ID { $value = locations.alias($HASH_ID); nesting.use($HASH_ID); }
  | ( symbol=HASH_DOTTED | symbol=HASH_BODY ) { $value = locations.dialect($symbol); }
  ;

position[Token path] returns [Location value]
  : line=INTEGER { Token column = null; Token endLine = null; Token endColumn = null; }
    ( ':' c=INTEGER { column = $c; } )?
    ( 'to' ( l=INTEGER { endLine = $l; } )? ':' e=INTEGER { endColumn = $e; } )?
    { $value = locations.position(path, $line, column, endLine, endColumn); }
  ;

// Names.

name returns [String value]
  : bareIdentifier { $value = $bareIdentifier.start.getText(); }
  | STRING { $value = attributes.unquote($STRING); }
  ;

bareIdentifier
  : ID
  | INTEGER_TYPE
  | FLOAT_TYPE
  | 'affine_map'
  | 'affine_set'
  | 'array'
  | 'at'
  | 'callsite'
  | 'ceildiv'
  | 'complex'
  | 'dense'
  | 'dense_resource'
  | 'distinct'
  | 'false'
  | 'floordiv'
  | 'fused'
  | 'index'
  | 'loc'
  | 'memref'
  | 'mod'
  | 'none'
  | 'offset'
  | 'sparse'
  | 'strided'
  | 'tensor'
  | 'to'
  | 'true'
  | 'tuple'
  | 'unit'
  | 'unknown'
  | 'vector'
  ;

/* Tokens that only custom assembly uses. */
punctuation
  : '|'
  | '/'
  | '&'
  | ';'
  | '...'
  | '~'
  | '.'
  ;

// Tokens.

INTEGER_TYPE : [su]? 'i' [0-9]+ ;
FLOAT_TYPE : FLOAT_NAME ;

/* An extent of zero before a float or complex type would else be a hexadecimal number. */
ZERO_FLOAT : '0x' FLOAT_NAME ;
ZERO_COMPLEX : '0xcomplex' ;

/* All extents of a shape, so that no token depends on where it stands: 4x?x, 2x[4]x. */
SHAPE : ( EXTENT 'x' )+ ;
UNRANKED : '<' [ \t\r\n]* '*' 'x' ;
fragment EXTENT : [0-9]+ | '?' | '[' [0-9]+ ']' ;

fragment FLOAT_NAME
  : 'f16' | 'f32' | 'f64' | 'f80' | 'f128' | 'bf16' | 'tf32'
  | 'f4E2M1FN' | 'f6E2M3FN' | 'f6E3M2FN' | 'f8E5M2' | 'f8E4M3' | 'f8E4M3FN' | 'f8E5M2FNUZ'
  | 'f8E4M3FNUZ' | 'f8E4M3B11FNUZ' | 'f8E3M4' | 'f8E8M0FNU'
  ;

ID : [a-zA-Z_] [a-zA-Z0-9_$.]* ;
VALUE_ID : '%' SUFFIX ;
BLOCK_ID : '^' SUFFIX ;
SYMBOL : '@' ( [a-zA-Z_] [a-zA-Z0-9_$.]* | QUOTED ) ;
HASH_INTEGER : '#' [0-9]+ ;
HASH_ID : '#' [a-zA-Z$_\-] [a-zA-Z0-9$_\-]* ;
HASH_DOTTED : '#' SUFFIX_NAME ;
BANG_ID : '!' SUFFIX_NAME ;

/* A dialect's own text, up to the bracket that closes it. */
HASH_BODY : '#' SUFFIX_NAME '<' { passBody(); } ;
BANG_BODY : '!' SUFFIX_NAME '<' { passBody(); } ;

INTEGER : [0-9]+ ;
HEX_INTEGER : '0x' [0-9a-fA-F]+ ;
FLOAT : [0-9]+ '.' [0-9]* ( [eE] [-+]? [0-9]+ )? ;
STRING : QUOTED ;
UNFINISHED_STRING : '"' ( ~["\\\r\n] | '\\' ~[\r\n] )* ;

fragment SUFFIX : [0-9]+ | SUFFIX_NAME ;
fragment SUFFIX_NAME : [a-zA-Z$._\-] [a-zA-Z0-9$._\-]* ;
fragment QUOTED : '"' ( ~["\\\r\n] | '\\' ~[\r\n] )* '"' ;
SPACE : [ \t\r\n]+ -> skip ;
COMMENT : '//' ~[\r\n]* -> skip ;
UNEXPECTED : . ;
