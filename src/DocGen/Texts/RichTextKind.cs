namespace DocGen;

/// <summary>What a <see cref="RichTextRun"/> is.</summary>
public enum RichTextKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Source code within a line.</summary>
    Code,

    /// <summary>A mention of a documented thing, a criterion or a member of an enumeration; the target is its documentation id.</summary>
    Reference,

    /// <summary>A link to an address; the target is the address.</summary>
    Link,

    /// <summary>The start of a new paragraph.</summary>
    Paragraph,

    /// <summary>The start of a new item of a list.</summary>
    Item,

    /// <summary>The start of a new item of a list with numbers.</summary>
    NumberedItem,

    /// <summary>Lines of source code, between paragraphs.</summary>
    CodeBlock,
}
