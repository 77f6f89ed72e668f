namespace HostileModel;

public enum Answer
{
    [Name("de", Markup.Text), Name("ja", Markup.Text)]
    Only,
}
