namespace DocGen.Site.Load;

/// <summary>Comments of readers through giscus, which keeps them in a repository's discussions.</summary>
/// <param name="Repository">The repository on GitHub, such as <c>owner/name</c>.</param>
/// <param name="RepositoryId">Its id, as giscus.app gives it.</param>
/// <param name="Category">The discussions' category.</param>
/// <param name="CategoryId">Its id, as giscus.app gives it.</param>
public sealed record SiteComments(string Repository, string RepositoryId, string Category, string CategoryId);
