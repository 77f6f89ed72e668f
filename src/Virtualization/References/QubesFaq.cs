namespace Virtualization;

[Reference("Qubes OS documentation: FAQ", "https://github.com/QubesOS/qubes-doc/blob/311cd6538dd9b6d06b0723752304646ce0684acd/introduction/faq.rst", Author = "Qubes OS", Language = "en")]
public sealed class QubesFaq;
