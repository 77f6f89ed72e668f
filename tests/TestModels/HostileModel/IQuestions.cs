namespace HostileModel;

/// <summary xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
/// <summary xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
/// <remarks xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</remarks>
/// <remarks xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</remarks>
[Comparison, Name("de", Markup.Text), Name("ja", Markup.Text), Cites<Source>(Markup.Text)]
public interface IQuestions
{
    /// <summary xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
    /// <summary xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
    [Name("de", Markup.Text), Name("ja", Markup.Text), Cites<Source>(Markup.Text)]
    Answer Choice { get; }

    [Name("de", Markup.Text), Name("ja", Markup.Text), Unit(Markup.Text), Better(Direction.Lower)]
    int Number { get; }

    [Name("de", Markup.Text), Name("ja", Markup.Text)]
    string Text { get; }

    [Name("de", Markup.Text), Name("ja", Markup.Text)]
    LocalizedText Localized { get; }
}
