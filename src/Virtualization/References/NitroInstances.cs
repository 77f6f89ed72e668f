namespace Virtualization;

[Reference("Amazon EC2: instances built on the AWS Nitro System", "https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html", Author = "Amazon Web Services", Language = "en")]
public sealed class NitroInstances;
