using System.Text;

namespace DocGen.Site.Search;

/// <summary>Files of one kind, each filled up to a size with what comes in order: <c>words-0.js</c>, <c>words-1.js</c> and so on.</summary>
/// <param name="folder">The folder, with a slash at its end.</param>
/// <param name="name">The name of the kind.</param>
/// <param name="open">What stands before the items of a file, such as a bracket.</param>
/// <param name="separator">What stands between them.</param>
/// <param name="close">What stands behind them.</param>
/// <param name="size">How many bytes fill a file.</param>
/// <param name="output">Where the files go.</param>
internal sealed class SearchFiles(string folder, string name, string open, string separator, string close, int size, ISiteOutput output)
{
    private readonly MemoryStream _content = new();
    private int _files;

    /// <summary>Adds an item.</summary>
    /// <returns>Whether it is the first of its file.</returns>
    public bool Add(ReadOnlySpan<byte> item)
    {
        if (_content.Length >= size) Close();
        var isFirst = _content.Length == 0;
        Write(isFirst ? $"docgenSearch(\"{name}-{_files}\",{open}" : separator);
        _content.Write(item);
        return isFirst;
    }

    /// <summary>Writes the last file.</summary>
    public void Close()
    {
        if (_content.Length == 0) return;
        Write($"{close});\n");
        output.Write($"{folder}{name}-{_files++}.js", _content.GetBuffer().AsSpan(0, (int)_content.Length));
        _content.SetLength(0);
    }

    private void Write(string text) => _content.Write(Encoding.UTF8.GetBytes(text));
}
