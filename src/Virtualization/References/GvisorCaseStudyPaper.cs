namespace Virtualization;

[Reference("The True Cost of Containing: A gVisor Case Study", "https://www.usenix.org/conference/hotcloud19/presentation/young", Year = 2019, Author = "E. G. Young et al.", Language = "en")]
public sealed class GvisorCaseStudyPaper;
