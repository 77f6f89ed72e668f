using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan.Freshness;

/// <inheritdoc/>
internal sealed class TranslationUnit(LockedUnit? locked) : TranslationUnit<UnitText>(locked);

/// <summary>A unit in a language.</summary>
/// <param name="Anchor">Its place in the page; empty for the page as a whole.</param>
/// <param name="Place">Its place in the page, from 0.</param>
/// <param name="Level">How deep its heading stands, from 1.</param>
/// <param name="Find">Finds where it stands, which is asked for only where something is told of it: a model has many texts.</param>
/// <param name="Hash">What it says.</param>
internal sealed record UnitText(string Anchor, int Place, int Level, Func<Location> Find, UnitHash Hash) : IHashedText
{
    /// <summary>Where it stands.</summary>
    public Location Location => Find();
}
