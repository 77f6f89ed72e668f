namespace DocGen.Site.Diagrams;

/// <summary>What a style sheet says of a property.</summary>
/// <param name="Name">The property, in lower case but for the names that authors give.</param>
/// <param name="Value">Its value, as it is written.</param>
/// <param name="IsImportant">Whether it goes before what is not.</param>
internal readonly record struct StyleDeclaration(string Name, string Value, bool IsImportant);
