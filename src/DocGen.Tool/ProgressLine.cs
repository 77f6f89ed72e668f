namespace DocGen.Tool;

/// <summary>A line that says what is going on, on a terminal that a person looks at; nothing elsewhere.</summary>
/// <param name="isWanted">Whether the output is for a person.</param>
internal sealed class ProgressLine(bool isWanted) : IDisposable
{
    private readonly bool _isShown = isWanted && !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    /// <summary>Replaces the line.</summary>
    public void Show(string text)
    {
        if (!_isShown) return;
        try
        {
            Console.Error.Write($"\r\u001b[2K{text}");
        }
        catch (IOException)
        {
            // The terminal is closed: nobody looks any more.
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear() => Show("");

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
