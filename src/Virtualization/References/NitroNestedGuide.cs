namespace Virtualization;

[Reference("Amazon EC2 User Guide: nested virtualization", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-nested-virtualization.html", Year = 2026, Author = "Amazon Web Services", Language = "en")]
public sealed class NitroNestedGuide;
