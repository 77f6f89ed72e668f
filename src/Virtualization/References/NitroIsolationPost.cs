namespace Virtualization;

[Reference("EC2’s formally verified isolation engine provides mathematical assurance of virtual-machine isolation", "https://www.amazon.science/blog/ec2s-formally-verified-isolation-engine-provides-mathematical-assurance-of-virtual-machine-isolation", Year = 2026, Author = "Amazon Science", Language = "en")]
public sealed class NitroIsolationPost;
