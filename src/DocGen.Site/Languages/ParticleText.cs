namespace DocGen.Site.Languages;

/// <summary>A text whose particle pairs are resolved.</summary>
/// <param name="Text">The text.</param>
/// <param name="UnknownWords">The Latin words whose reading is not known, so that a particle was guessed; in order, each once.</param>
public sealed record ParticleText(string Text, IReadOnlyList<string> UnknownWords);
