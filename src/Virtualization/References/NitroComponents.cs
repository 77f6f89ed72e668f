namespace Virtualization;

[Reference("The Security Design of the AWS Nitro System: components", "https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-components-of-the-nitro-system.html", Year = 2024, Author = "Amazon Web Services", Language = "en")]
public sealed class NitroComponents;
