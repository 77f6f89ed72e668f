namespace Virtualization;

[Reference("Formal Requirements for Virtualizable Third Generation Architectures", "https://doi.org/10.1145/361011.361073", Year = 1974, Author = "G. J. Popek, R. P. Goldberg", Language = "en")]
public sealed class FormalRequirements;
