namespace Virtualization;

[Reference("Amazon EC2 Mac instances", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-mac-instances.html", Author = "AWS", Language = "en")]
public sealed class MacInstanceGuide;
