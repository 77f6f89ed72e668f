namespace Virtualization;

[Reference("An Empirical Analysis of VM Startup Times in Public IaaS Clouds", "https://arxiv.org/abs/2107.03467", Year = 2021, Author = "J. Hao et al.", Language = "en")]
public sealed class PublicCloudStartupPaper;
