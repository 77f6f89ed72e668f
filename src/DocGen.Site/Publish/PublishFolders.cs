namespace DocGen.Site.Publish;

/// <summary>The folders of a build, as publishing sees them.</summary>
/// <param name="Output">Where the site goes. The folder is replaced as a whole, so it must be the site's own.</param>
/// <param name="Project">The folder of the author's project.</param>
/// <param name="Inputs">The folders that the site is made from, such as <c>content</c> and <c>templates</c>; they need not exist.</param>
public sealed record PublishFolders(string Output, string Project, IReadOnlyList<string> Inputs);
