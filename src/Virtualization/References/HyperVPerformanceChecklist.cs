namespace Virtualization;

[Reference("BizTalk Server: optimizing performance on Hyper-V", "https://github.com/MicrosoftDocs/biztalk-docs/blob/f6e8598c9730805467425037e0887ddfef575982/biztalk/technical-guides/checklist-optimizing-performance-on-hyper-v.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVPerformanceChecklist;
