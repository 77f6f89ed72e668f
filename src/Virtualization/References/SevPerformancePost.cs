namespace Virtualization;

[Reference("Performance evaluation of AMD SEV", "https://rcastellotti.dev/posts/performance-evaluation-of-amd-sev", Year = 2023, Author = "R. Castellotti", Language = "en")]
public sealed class SevPerformancePost;
