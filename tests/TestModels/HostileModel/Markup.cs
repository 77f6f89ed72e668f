namespace HostileModel;

/// <summary>What no string of a model may become in a page.</summary>
public static class Markup
{
    public const string Text = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ page }}&amp;</title></style>]]>";
}
