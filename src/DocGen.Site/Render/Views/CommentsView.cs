namespace DocGen.Site.Render.Views;

/// <summary>Where giscus keeps the comments of readers.</summary>
/// <param name="Repository">The repository on GitHub, such as <c>owner/name</c>.</param>
/// <param name="RepositoryId">Its id.</param>
/// <param name="Category">The discussions' category.</param>
/// <param name="CategoryId">Its id.</param>
public sealed record CommentsView(
    string Repository,
    string RepositoryId,
    string Category,
    string CategoryId);
