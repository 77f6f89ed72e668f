namespace Virtualization;

[Reference("Multiple operating systems on one processor complex", "https://doi.org/10.1147/sj.281.0104", Year = 1989, Author = "T. L. Borden et al. (IBM)", Language = "en")]
public sealed class PartitioningProductsPaper;
