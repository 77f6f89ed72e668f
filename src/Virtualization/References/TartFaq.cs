namespace Virtualization;

[Reference("Tart: FAQ", "https://github.com/cirruslabs/tart/blob/HEAD/docs/faq.md", Author = "Cirrus Labs")]
public sealed class TartFaq;
