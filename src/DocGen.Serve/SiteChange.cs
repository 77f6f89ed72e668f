namespace DocGen.Serve;

/// <summary>What a changed file asks for.</summary>
internal enum SiteChange
{
    /// <summary>Nothing: it is no part of the site.</summary>
    None,

    /// <summary>Content, a template or <c>site.yaml</c>: the site is rendered again.</summary>
    Prose,

    /// <summary>C# or the project: it is compiled first.</summary>
    Model,
}
