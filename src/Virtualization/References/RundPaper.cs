namespace Virtualization;

[Reference("RunD: a lightweight secure container runtime for high-density deployment and high-concurrency startup in serverless computing", "https://www.usenix.org/conference/atc22/presentation/li-zijun-rund", Year = 2022, Author = "Z. Li et al.", Language = "en")]
public sealed class RundPaper;
