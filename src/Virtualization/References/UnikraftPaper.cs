namespace Virtualization;

[Reference("Unikraft: Fast, Specialized Unikernels the Easy Way", "https://arxiv.org/abs/2104.12721", Year = 2021, Author = "S. Kuenzer et al.", Language = "en")]
public sealed class UnikraftPaper;
