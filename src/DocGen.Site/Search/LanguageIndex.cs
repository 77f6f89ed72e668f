using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Site.Search;

/// <summary>The index of one language.</summary>
internal sealed class LanguageIndex
{
    // A query downloads a few files of each kind and the list of all files. The more pages there are, the larger the files, so that the list stays
    // short and a build has few files to write; texts are most of them.
    private const int WordsSize = 850;
    private const int HeadsSize = 550;
    private const int TextsSize = 620;
    private const int PagesOfSmallSite = 100;

    private readonly SearchedLanguage _language;
    private readonly ISiteOutput _output;
    private readonly string _folder;
    private readonly double _growth;
    private readonly Vocabulary _vocabulary;
    private readonly ConcurrentBag<PageIndexer> _indexers = [];
    private readonly IndexedPage?[] _pages;
    private readonly Lock _appending = new();
    private readonly SearchFiles _headFiles;
    private readonly SearchFiles _textFiles;
    private readonly List<int> _heads = [];
    private readonly List<int> _texts = [];
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);
    private PostingList?[] _postings = new PostingList?[1024];
    private int _appended;
    private int _documents;

    public LanguageIndex(SearchedLanguage language, ISiteOutput output, IReadOnlyList<string> words)
    {
        (_language, _output, _vocabulary) = (language, output, new(words));
        _folder = $"{SearchIndex.Folder}{language.Language}/";
        _pages = new IndexedPage?[language.Addresses.Count];
        _growth = Math.Sqrt(Math.Max(1, (double)_pages.Length / PagesOfSmallSite));
        _headFiles = Files("pages", "[", ",", "]", HeadsSize);
        _textFiles = Files("texts", "[", ",", "]", TextsSize * Math.Sqrt(_growth));
    }

    /// <summary>The language's tag.</summary>
    public string Language => _language.Language;

    /// <summary>The words in the order of their numbers.</summary>
    public IReadOnlyList<string> Words => _vocabulary.ByNumber();

    /// <summary>What the index takes of a page.</summary>
    public IndexedPage Read(int place, string html)
    {
        if (!_indexers.TryTake(out var indexer)) indexer = new(_vocabulary);
        var page = indexer.Index(_language.Addresses[place][(_language.Language.Length + 1)..], html);
        _indexers.Add(indexer);
        return page;
    }

    /// <summary>Takes a page. Pages may come from several threads, in any order.</summary>
    public void Add(int place, IndexedPage page)
    {
        Volatile.Write(ref _pages[place], page);
        // Whoever is at it takes this page along, or the last one does.
        if (!_appending.TryEnter()) return;
        try
        {
            Append();
        }
        finally
        {
            _appending.Exit();
        }
    }

    /// <summary>Writes the words and the list of all files.</summary>
    public void Complete()
    {
        // A page that is not there is left out.
        for (var place = _appended; place < _pages.Length; place++) _pages[place] ??= IndexedPage.Empty;
        Append();
        _headFiles.Close();
        _textFiles.Close();
        var words = Files("words", "\"", "|", "\"", WordsSize);
        var firstWords = new List<string>();
        var text = new StringBuilder();
        foreach (var (word, id) in _vocabulary.Words)
        {
            // A word may be known of pages as they were.
            if (!Has(id)) continue;
            text.Clear().Append(word).Append(' ');
            PostingsOf(id).Write(text);
            if (words.Add(Encoding.UTF8.GetBytes(text.ToString()))) firstWords.Add(word);
        }

        words.Close();
        WriteIndex(firstWords);
    }

    private SearchFiles Files(string name, string open, string separator, string close, double size) => new(_folder, name, open, separator, close, (int)(size * _growth), _output);

    // Documents are numbered in the order of the pages, so a page waits for those before it.
    private void Append()
    {
        while (_appended < _pages.Length && Volatile.Read(ref _pages[_appended]) is { } page)
        {
            Append(page);
            // It is not needed any longer.
            _pages[_appended++] = IndexedPage.Empty;
        }
    }

    private void Append(IndexedPage page)
    {
        _kinds.UnionWith(page.Kinds);
        var document = _documents;
        foreach (var (json, count) in page.Heads)
        {
            if (_headFiles.Add(json.Span)) _heads.Add(document);
            document += count;
        }

        foreach (var (text, words) in page.Documents)
        {
            if (_textFiles.Add(text.Span)) _texts.Add(_documents);
            foreach (var word in words) PostingsOf(word / PostingList.Weights).Add(_documents, word % PostingList.Weights);
            _documents++;
        }
    }

    private PostingList PostingsOf(int word)
    {
        if (word >= _postings.Length) Array.Resize(ref _postings, Math.Max(word + 1, _postings.Length * 2));
        return _postings[word] ??= new();
    }

    private bool Has(int word) => word < _postings.Length && _postings[word] is not null;

    private bool Has(ReadOnlySpan<char> word) => _vocabulary.NumberOf(word) is { } number && Has(number);

    private void WriteIndex(IReadOnlyList<string> firstWords)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("docgenSearch(\"index\","u8);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", _documents);
            json.WriteString("words", string.Join(' ', firstWords));
            json.WriteString("pages", SearchNumbers.Steps(_heads));
            json.WriteString("texts", SearchNumbers.Steps(_texts));
            Write(json, "readings", Readings());
            Write(json, "kinds", _language.Kinds.Where(kind => _kinds.Contains(kind.Key)));
            Write(json, "text", _language.Texts);
            json.WriteEndObject();
        }

        buffer.Write(");\n"u8);
        _output.Write(_folder + "index.js", buffer.WrittenSpan);
    }

    // Those that lead anywhere: the word is there, or every two characters of its reading.
    private IEnumerable<KeyValuePair<string, string>> Readings() =>
        from reading in _language.Readings
        let word = reading.Key.ToLowerInvariant()
        where !word.Contains(' ') && (Has(SearchWords.KeyOf(word.Replace("-", "", StringComparison.Ordinal))) || HasPairs(reading.Value))
        select new KeyValuePair<string, string>(word, reading.Value);

    private bool HasPairs(string reading) => reading.Length > 1 && !reading.Contains(' ') && Enumerable.Range(0, reading.Length - 1).All(i => Has(reading.AsSpan(i, 2)));

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal)) json.WriteString(key, text);
        json.WriteEndObject();
    }
}
