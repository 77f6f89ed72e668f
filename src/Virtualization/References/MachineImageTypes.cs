namespace Virtualization;

[Reference("Amazon EC2 User Guide: AMI types", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html", Author = "Amazon Web Services", Language = "en")]
public sealed class MachineImageTypes;
