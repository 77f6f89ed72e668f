namespace Virtualization;

[Reference("Amazon EC2 API: CpuOptionsRequest", "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuOptionsRequest.html", Author = "AWS", Language = "en")]
public sealed class InstanceProcessorOptions;
