namespace DocGen.Generator.Reading;

/// <summary>The kinds of documented thing. Where a type carries several attributes, the first kind here is the one that holds.</summary>
internal enum EntityKind
{
    Layer,
    Subject,
    Comparison,
    Collection,
    Record,
    Reference,
    Term,
}
