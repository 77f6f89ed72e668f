namespace Virtualization;

[Reference("Qubes OS documentation: FAQ", "https://github.com/QubesOS/qubes-doc/blob/HEAD/introduction/faq.rst", Author = "Qubes OS", Language = "en")]
public sealed class QubesFaq;
