namespace Virtualization;

[Reference("Amazon EC2 API: StopInstances", "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html", Author = "Amazon Web Services", Language = "en")]
public sealed class InstanceStopReference;
