namespace Virtualization;

[Reference("Amazon EC2 User Guide: Dedicated Host instance capacity configurations", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-limits.html", Author = "Amazon Web Services", Language = "en")]
public sealed class DedicatedHostCapacity;
