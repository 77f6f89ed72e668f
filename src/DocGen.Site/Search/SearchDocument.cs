using System.Text;

namespace DocGen.Site.Search;

/// <summary>What one result can lead to: a page, a section of it, or something in it that is a thing of its own. It is filled as the page is read.</summary>
/// <param name="Anchor">Its place in the page; empty for the page itself.</param>
/// <param name="Kind">What it is.</param>
internal sealed record SearchDocument(string Anchor, string Kind)
{
    private readonly StringBuilder _title = new();
    private readonly StringBuilder _text = new();
    private char _break;

    /// <summary>Whether it has no title yet.</summary>
    public bool IsUntitled => _title.Length == 0;

    /// <summary>Its title.</summary>
    public string Title => _title.ToString();

    /// <summary>Its text, with a line break between blocks and a tab between the cells of a table.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds to the title.</summary>
    public void AddTitle(ReadOnlySpan<char> text) => Append(_title, text);

    /// <summary>Adds to the text.</summary>
    public void AddText(ReadOnlySpan<char> text) => Append(_text, text);

    /// <summary>Something ends here: a word, a block or a cell.</summary>
    public void Break(char kind)
    {
        // A cell ends more than a block, and that more than a word.
        if (_break is '\0' or ' ' || kind == '\t') _break = kind;
    }

    private void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                Break(' ');
                continue;
            }

            if (_break != '\0' && target.Length > 0) target.Append(target == _title ? ' ' : _break);
            _break = '\0';
            target.Append(character);
        }
    }
}
