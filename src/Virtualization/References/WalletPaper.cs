namespace Virtualization;

[Reference("Confidential serverless computing", "https://arxiv.org/abs/2504.21518", Year = 2025, Author = "P. Sabanic et al.", Language = "en")]
public sealed class WalletPaper;
