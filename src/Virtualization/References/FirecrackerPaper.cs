namespace Virtualization;

[Reference("Firecracker: Lightweight Virtualization for Serverless Applications", "https://www.usenix.org/conference/nsdi20/presentation/agache", Year = 2020, Author = "A. Agache et al.", Language = "en")]
public sealed class FirecrackerPaper;
