namespace Virtualization;

[Reference("BizTalk Server: system resource costs on Hyper-V", "https://github.com/MicrosoftDocs/biztalk-docs/blob/f6e8598c9730805467425037e0887ddfef575982/biztalk/technical-guides/system-resource-costs-on-hyper-v.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVResourceCosts;
