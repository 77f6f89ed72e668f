using System.Text;

namespace DocGen.Shared;

/// <summary>Builds the runs of one comment: white space is collapsed, also across elements, and breaks stand only between content.</summary>
internal sealed class CommentRuns
{
    private readonly List<RunModel> _runs = [];
    private readonly StringBuilder _text = new();
    private bool _space;
    private string _break = "";

    public void AddText(string text)
    {
        foreach (var c in text)
        {
            if (IsSpace(c))
            {
                _space = true;
                continue;
            }

            Begin();
            _text.Append(c);
        }
    }

    /// <summary>Whether the items of the list that is read have numbers.</summary>
    public bool IsNumbered { get; set; }

    public void Add(string kind, string text, string target = "") => Add(new(kind, text, target));

    public void Add(RunModel run)
    {
        Begin();
        EndText();
        _runs.Add(run);
    }

    /// <summary>Adds what stands for itself, between paragraphs.</summary>
    public void Block(string kind, string text)
    {
        EndText();
        _runs.Add(new(kind, text, ""));
        (_break, _space) = ("Paragraph", false);
    }

    public void Paragraph()
    {
        // An item is itself the start of a paragraph.
        if (!IsItem(_break)) _break = "Paragraph";
    }

    public void Item() => _break = IsNumbered ? "NumberedItem" : "Item";

    public IReadOnlyList<RunModel> ToModel()
    {
        EndText();
        return _runs;
    }

    /// <summary>A text with its white space collapsed and trimmed.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder();
        foreach (var c in text)
        {
            if (!IsSpace(c)) collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ') collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    private static bool IsItem(string kind) => kind is "Item" or "NumberedItem";

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    private void Begin()
    {
        if (_break.Length > 0)
        {
            EndText();
            if (IsItem(_break) || _runs.Count > 0) _runs.Add(new(_break, "", ""));
            _break = "";
        }
        else if (_space && (_text.Length > 0 || _runs.Count > 0))
        {
            _text.Append(' ');
        }

        _space = false;
    }

    private void EndText()
    {
        if (_text.Length > 0) _runs.Add(new("Text", _text.ToString(), ""));
        _text.Clear();
    }
}
