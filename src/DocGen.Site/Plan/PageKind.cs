namespace DocGen.Site.Plan;

/// <summary>What a page is; its template has the same name in kebab case.</summary>
public enum PageKind
{
    /// <summary>The start page of a language.</summary>
    Home,

    /// <summary>A page of prose.</summary>
    Article,

    /// <summary>A layer.</summary>
    Layer,

    /// <summary>A subject.</summary>
    Subject,

    /// <summary>A comparison.</summary>
    Comparison,

    /// <summary>A collection with its records.</summary>
    Collection,

    /// <summary>Two subjects side by side.</summary>
    Pair,

    /// <summary>All collections.</summary>
    Collections,

    /// <summary>Any two subjects side by side, chosen by the reader.</summary>
    Explorer,

    /// <summary>All layers.</summary>
    Layers,

    /// <summary>All subjects.</summary>
    Subjects,

    /// <summary>All comparisons.</summary>
    Comparisons,

    /// <summary>All terms and layers.</summary>
    Glossary,

    /// <summary>All references.</summary>
    Bibliography,
}
