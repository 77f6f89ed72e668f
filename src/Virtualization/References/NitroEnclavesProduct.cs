namespace Virtualization;

[Reference("AWS Nitro Enclaves", "https://aws.amazon.com/ko/ec2/nitro/nitro-enclaves/", Author = "Amazon Web Services", Language = "ko")]
public sealed class NitroEnclavesProduct;
