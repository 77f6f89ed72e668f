using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Site.Search;

/// <summary>Takes out of a page what the index needs. Nothing in it depends on other pages, so pages are indexed in parallel.</summary>
internal static class PageIndexer
{
    // What is read of a text when a result is shown.
    private const int TextLimit = 8000;
    private const int TitleLimit = 60;
    private const int DocumentsOfHead = 40;

    // A word tells more of a text the more often it stands there, less of a long text, and most where it is the title.
    private const double Saturation = 1.2;
    private const double UsualWidth = 700;
    private const double TitleWeight = 3;
    private const double TitleDilution = 0.03;
    private const double ShortWidth = 150;
    private const double PageTitleWeight = 0.3;
    private const double HighestWeight = 4.5;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private enum Field
    {
        Text,
        Title,
        PageTitle,
    }

    /// <summary>Indexes a page.</summary>
    /// <param name="address">Its address below the folder of its language.</param>
    /// <param name="html">The page.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    public static IndexedPage Index(string address, string html, Vocabulary vocabulary)
    {
        var documents = PageScanner.Read(html);
        if (documents.Count == 0) return IndexedPage.Empty;
        var titles = documents.Select(TitleOf).ToList();
        var texts = documents.Select(document => document.Text).ToList();
        var pageTitle = new List<int>();
        SearchWords.Read(titles[0], vocabulary, pageTitle);
        return new(
            [.. documents.Zip(titles).Chunk(DocumentsOfHead).Select(part => (Head(address, documents[0].Kind, titles[0], part), part.Length))],
            [.. texts.Select(text => Json(text.Length > TextLimit ? text[..TextLimit] : text))],
            [.. documents.Select((document, i) => Words(titles[i], texts[i], i == 0 ? [] : pageTitle, vocabulary))],
            [.. documents.Select(document => document.Kind).Distinct()]);
    }

    private static string TitleOf(SearchDocument document)
    {
        if (!document.IsUntitled) return document.Title;
        var text = document.Text.Replace('\n', ' ').Replace('\t', ' ');
        return text.Length > TitleLimit ? text[..TitleLimit].TrimEnd() + "…" : text;
    }

    private static byte[] Head(string address, string kind, string title, IEnumerable<(SearchDocument Document, string Title)> documents)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, s_json);
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
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] Json(string text)
    {
        var buffer = new ArrayBufferWriter<byte>(text.Length + 16);
        using var json = new Utf8JsonWriter(buffer, s_json);
        json.WriteStringValue(text);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static int[] Words(string title, string text, List<int> pageTitle, Vocabulary vocabulary)
    {
        var found = new List<int>(text.Length / 2);
        var fields = new List<int>();

        void Take(Field field)
        {
            foreach (var word in fields) found.Add((word << 2) | (int)field);
        }

        SearchWords.Read(text, vocabulary, fields);
        Take(Field.Text);
        fields.Clear();
        SearchWords.Read(title, vocabulary, fields);
        Take(Field.Title);
        fields = pageTitle;
        Take(Field.PageTitle);
        found.Sort();

        var (textWidth, titleWidth) = (WidthOf(text), WidthOf(title));
        var words = new List<int>();
        Span<int> counts = stackalloc int[3];
        for (var i = 0; i < found.Count;)
        {
            counts.Clear();
            var word = found[i] >> 2;
            for (; i < found.Count && found[i] >> 2 == word; i++) counts[found[i] & 3]++;
            words.Add((word * PostingList.Weights) + WeightOf(counts, textWidth, titleWidth));
        }

        return [.. words];
    }

    private static int WeightOf(ReadOnlySpan<int> counts, int textWidth, int titleWidth)
    {
        var text = counts[(int)Field.Text];
        var weight = text * (Saturation + 1) / (text + (Saturation * (0.5 + (0.5 * textWidth / UsualWidth))));
        // Where there is nothing to read, the title alone says little.
        if (counts[(int)Field.Title] > 0) weight += TitleWeight * (0.5 + (0.5 * Math.Min(1, textWidth / ShortWidth))) / (1 + (TitleDilution * titleWidth));
        if (counts[(int)Field.PageTitle] > 0) weight += PageTitleWeight;
        return Math.Min(PostingList.Weights - 1, (int)(weight * PostingList.Weights / HighestWeight));
    }

    // A syllable says as much as two letters.
    private static int WidthOf(string text)
    {
        var width = text.Length;
        foreach (var character in text)
            if (SearchWords.IsIdeographic(character)) width++;
        return width;
    }
}
