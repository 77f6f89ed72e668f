namespace DocGen.Site.Publish;

/// <summary>A way to put a new site in the place of an old one.</summary>
internal interface IFolderExchange
{
    /// <summary>Puts the staged site in place; the old one ends up where the staged one was.</summary>
    /// <param name="output">The folder; both its site and its staged site exist.</param>
    /// <returns>Whether this way works here. If not, nothing has changed.</returns>
    /// <exception cref="IOException">The folders cannot be moved; the old site is in its place.</exception>
    bool TryExchange(OutputFolder output);
}
