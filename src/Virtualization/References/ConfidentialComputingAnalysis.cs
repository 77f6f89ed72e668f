namespace Virtualization;

[Reference("A Technical Analysis of Confidential Computing", "https://confidentialcomputing.io/white-papers-reports/", Year = 2022, Author = "Confidential Computing Consortium", Language = "en")]
public sealed class ConfidentialComputingAnalysis;
