namespace Virtualization;

[Reference("Tart: FAQ", "https://github.com/cirruslabs/tart/blob/HEAD/docs/faq.md", Author = "Cirrus Labs", Language = "en")]
public sealed class TartFaq;
