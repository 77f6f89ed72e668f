using DocGen.Site.Languages;

namespace DocGen.Site.Pages;

/// <summary>The parts of a site, in the order in which the navigation has them where its author says nothing of it.</summary>
internal enum PageSection
{
    Read,
    Compare,
    Subjects,
    Collections,
    Reference,
}

/// <summary>Names the parts of a site.</summary>
internal static class PageSections
{
    /// <summary>What a part is called.</summary>
    public static string Title(this PageSection section, LanguageStrings strings) => strings[$"navigation.{section.ToString().ToLowerInvariant()}"];
}
