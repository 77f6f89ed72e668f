namespace Virtualization;

[Reference("On-demand container loading in AWS Lambda", "https://www.usenix.org/conference/atc23/presentation/brooker", Year = 2023, Author = "M. Brooker et al.", Language = "en")]
public sealed class LambdaLoadingPaper;
