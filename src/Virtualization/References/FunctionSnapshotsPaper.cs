namespace Virtualization;

[Reference("Benchmarking, analysis, and optimization of serverless function snapshots", "https://graphsearch.epfl.ch/fr/publication/283308", Year = 2021, Author = "D. Ustiugov et al.", Language = "en")]
public sealed class FunctionSnapshotsPaper;
