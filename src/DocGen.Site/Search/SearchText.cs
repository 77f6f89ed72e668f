using System.Buffers;

namespace DocGen.Site.Search;

/// <summary>A text that is put together of pieces, in which white space is one character at most.</summary>
/// <param name="capacity">How many characters it is made for.</param>
internal sealed class SearchText(int capacity)
{
    /// <summary>Stands between the cells of a table.</summary>
    public const char Cell = '\t';

    /// <summary>Stands between blocks, such as paragraphs.</summary>
    public const char Block = '\n';

    private const char Word = ' ';
    private const char Nothing = '\0';

    // It says where a line does not break, and is not read.
    private const char Joiner = '\u2060';

    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r\f\u00A0\u2060");

    private char[] _characters = new char[capacity];
    private int _length;
    private char _break;

    /// <summary>The text so far.</summary>
    public ReadOnlySpan<char> Value => _characters.AsSpan(0, _length);

    /// <summary>Adds a piece.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var space = text.IndexOfAny(s_spaces);
            if (space == 0)
            {
                if (text[0] != Joiner) Break(Word);
                text = text[1..];
                continue;
            }

            var word = space < 0 ? text : text[..space];
            Add(word);
            text = text[word.Length..];
        }
    }

    /// <summary>Ends a block or a cell; what follows stands apart.</summary>
    public void Break(char kind)
    {
        // A cell ends more than a block, and that more than a word.
        if (_break is Nothing or Word || kind == Cell) _break = kind;
    }

    private void Add(ReadOnlySpan<char> word)
    {
        var needed = _length + word.Length + 1;
        if (needed > _characters.Length) Array.Resize(ref _characters, Math.Max(needed, _characters.Length * 2));
        if (_break != Nothing && _length > 0) _characters[_length++] = _break;
        _break = Nothing;
        word.CopyTo(_characters.AsSpan(_length));
        _length += word.Length;
    }
}
