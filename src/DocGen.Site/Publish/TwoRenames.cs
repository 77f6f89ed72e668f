namespace DocGen.Site.Publish;

/// <summary>
/// Swaps two folders where the system cannot in one step. Killed between the renames, it leaves no site but two whole
/// ones beside its place, and <see cref="OutputFolder.Repair"/> puts the old one back.
/// </summary>
/// <param name="rename">Renames a folder.</param>
internal sealed class TwoRenames(Action<string, string> rename) : IFolderExchange
{
    public TwoRenames()
        : this(Directory.Move)
    {
    }

    /// <inheritdoc/>
    public bool TryExchange(OutputFolder output)
    {
        rename(output.Path, output.Previous);
        try
        {
            rename(output.Staging, output.Path);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            rename(output.Previous, output.Path);
            throw;
        }

        try
        {
            rename(output.Previous, output.Staging);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            // The new site is in place; the next build removes the old one.
        }

        return true;
    }
}
