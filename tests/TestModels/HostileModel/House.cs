namespace HostileModel;

/// <summary xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
/// <summary xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</summary>
/// <remarks xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</remarks>
/// <remarks xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</remarks>
[Subject, Name("de", Markup.Text), Name("ja", Markup.Text), Cites<Source>(Markup.Text)]
[Stack(typeof(Ground), Boundary = typeof(Ground))]
[Lane<Room>(typeof(Roof), Repeats = true)]
public class House : IQuestions
{
    /// <remarks xml:lang="de">&lt;script&gt;alert(1)&lt;/script&gt;</remarks>
    /// <remarks xml:lang="ja">&lt;script&gt;alert(1)&lt;/script&gt;</remarks>
    [Cites<Source>(Markup.Text)]
    public Answer Choice => Answer.Only;

    public int Number => "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ page }}&amp;".Length;

    public string Text => Markup.Text;

    public LocalizedText Localized => new LocalizedText(("de", Markup.Text), ("ja", Markup.Text));

    [TemplateFunction]
    public static string GiveMarkup() => Markup.Text;
}
