namespace DocGen;

/// <summary>A piece of a documentation comment.</summary>
/// <param name="Kind">What the piece is.</param>
/// <param name="Text">Its text, as plain text; empty for a <see cref="RichTextKind.Reference"/> that takes the name of its target, and for a paragraph or an item.</param>
/// <param name="Target">A documentation id such as <c>T:My.Model.Hardware</c>, or an address; empty for the other kinds.</param>
public readonly record struct RichTextRun(RichTextKind Kind, string Text = "", string Target = "");
