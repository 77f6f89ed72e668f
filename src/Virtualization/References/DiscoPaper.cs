namespace Virtualization;

[Reference("Disco: Running Commodity Operating Systems on Scalable Multiprocessors", "https://doi.org/10.1145/268998.266672", Year = 1997, Author = "E. Bugnion et al.", Language = "en")]
public sealed class DiscoPaper;
