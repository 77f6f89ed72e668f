namespace DocGen;

/// <summary>What a <see cref="RichTextRun"/> is.</summary>
public enum RichTextKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Source code within a line.</summary>
    Code,

    /// <summary>A link to a documented thing; the target is its documentation id.</summary>
    Reference,

    /// <summary>A link to an address; the target is the address.</summary>
    Link,

    /// <summary>The start of a new paragraph.</summary>
    Paragraph,

    /// <summary>The start of a new item of a list.</summary>
    Item,
}
