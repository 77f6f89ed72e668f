namespace DocGen.Generator.Models;

/// <summary>A plain text in one language.</summary>
internal sealed record TranslationModel(string Language, string Text);
