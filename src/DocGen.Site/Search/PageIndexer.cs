using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Site.Search;

/// <summary>Takes out of a page what the index needs. Nothing in it depends on other pages, so pages are indexed in parallel.</summary>
/// <param name="vocabulary">Numbers the words.</param>
internal sealed class PageIndexer(Vocabulary vocabulary)
{
    // What is read of a text when a result is shown.
    private const int TextLimit = 4000;
    private const int TitleLimit = 60;
    private const int DocumentsOfHead = 20;

    // A word tells more of a text the more often it stands there, less of a long text, and most where it is the title.
    private const double Saturation = 1.2;
    private const double UsualWidth = 700;
    private const double TitleWeight = 3;
    private const double TitleDilution = 0.03;
    private const double ShortWidth = 60;
    private const double PageTitleWeight = 0.3;
    private const double HighestWeight = 4.5;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly WordCache _vocabulary = new(vocabulary);
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly List<int> _read = [];
    private readonly List<FoundWord> _found = [];
    private int[] _places = [];
    private int _firstPlace = 1;

    /// <summary>Indexes a page.</summary>
    /// <param name="address">Its address below the folder of its language.</param>
    /// <param name="html">The page.</param>
    public IndexedPage Index(string address, string html)
    {
        var documents = PageScanner.Read(html);
        if (documents.Count == 0) return IndexedPage.Empty;
        var titles = documents.Select(TitleOf).ToList();
        return new(
            [.. documents.Zip(titles).Chunk(DocumentsOfHead).Select(part => (Head(address, documents[0].Kind, titles[0], part), part.Length))],
            [.. documents.Zip(titles, (document, title) => (Text(document), Words(title, document, titles[0])))],
            [.. documents.Select(document => document.Kind).Distinct()]);
    }

    private static string TitleOf(SearchDocument document)
    {
        if (!document.Title.Value.IsEmpty) return document.Title.Value.ToString();
        var text = document.Text.Value.ToString().Replace(SearchText.Block, ' ').Replace(SearchText.Cell, ' ');
        return text.Length > TitleLimit ? text[..TitleLimit].TrimEnd() + "…" : text;
    }

    private byte[] Head(string address, string kind, string title, IEnumerable<(SearchDocument Document, string Title)> documents) => Json(json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(address);
        json.WriteStringValue(kind);
        json.WriteStringValue(title);
        json.WriteStartArray();
        foreach (var (document, own) in documents)
        {
            json.WriteStartArray();
            if (document.Anchor.Length > 0)
            {
                json.WriteStringValue(document.Anchor);
                json.WriteStringValue(own);
                if (document.Kind != kind) json.WriteStringValue(document.Kind);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    });

    private byte[] Text(SearchDocument document) => Json(json =>
    {
        var text = document.Text.Value;
        json.WriteStringValue(text.Length > TextLimit ? text[..TextLimit] : text);
    });

    private byte[] Json(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, s_json)) write(json);
        return _buffer.WrittenSpan.ToArray();
    }

    private int[] Words(string title, SearchDocument document, string pageTitle)
    {
        _firstPlace += _found.Count;
        _found.Clear();
        Read(document.Text.Value, new(0, 1, 0, 0));
        Read(title, new(0, 0, 1, 0));
        if (document.Anchor.Length > 0) Read(pageTitle, new(0, 0, 0, 1));
        var (textWidth, titleWidth) = (WidthOf(document.Text.Value), WidthOf(title));
        var words = new int[_found.Count];
        for (var i = 0; i < words.Length; i++) words[i] = (_found[i].Word * PostingList.Weights) + WeightOf(_found[i], textWidth, titleWidth);
        return words;
    }

    // Each word once. Where it was found is kept by its number; what is kept of other documents lies below the first place of this one.
    private void Read(ReadOnlySpan<char> text, FoundWord times)
    {
        _read.Clear();
        SearchWords.Read(text, _vocabulary, _read);
        foreach (var word in _read)
        {
            if (word >= _places.Length) Array.Resize(ref _places, Math.Max(word + 1, _places.Length * 2));
            if (_places[word] < _firstPlace)
            {
                _places[word] = _firstPlace + _found.Count;
                _found.Add(times with { Word = word });
            }
            else
            {
                ref var found = ref CollectionsMarshal.AsSpan(_found)[_places[word] - _firstPlace];
                found = new(word, found.InText + times.InText, found.InTitle + times.InTitle, found.InPageTitle + times.InPageTitle);
            }
        }
    }

    private static int WeightOf(FoundWord word, int textWidth, int titleWidth)
    {
        var weight = word.InText * (Saturation + 1) / (word.InText + (Saturation * (0.5 + (0.5 * textWidth / UsualWidth))));
        // Where there is nothing to read, the title alone says little.
        if (word.InTitle > 0) weight += TitleWeight * (0.5 + (0.5 * Math.Min(1, textWidth / ShortWidth))) / (1 + (TitleDilution * titleWidth));
        if (word.InPageTitle > 0) weight += PageTitleWeight;
        return Math.Min(PostingList.Weights - 1, (int)(weight * PostingList.Weights / HighestWeight));
    }

    // A syllable says as much as two letters.
    private static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = text.Length;
        foreach (var character in text)
            if (SearchWords.IsPaired(character)) width++;
        return width;
    }

    /// <summary>A word of a document, and how often it stands where.</summary>
    private readonly record struct FoundWord(int Word, int InText, int InTitle, int InPageTitle);
}
