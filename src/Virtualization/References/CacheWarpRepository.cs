namespace Virtualization;

[Reference("CacheWarp: artifacts of the paper", "https://github.com/cispa/CacheWarp/blob/1b69ede2773d566ffc3a782d9de99b4e12aeeab1/README.md", Year = 2023, Author = "CISPA", Language = "en")]
public sealed class CacheWarpRepository;
