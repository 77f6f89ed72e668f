namespace Virtualization;

[Reference("Azure 기밀 가상 머신 FAQ", "https://learn.microsoft.com/ko-kr/azure/confidential-computing/confidential-vm-faq", Author = "Microsoft", Language = "ko")]
public sealed class AzureConfidentialFaq;
