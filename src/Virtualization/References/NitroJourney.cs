namespace Virtualization;

[Reference("The Security Design of the AWS Nitro System: the Nitro System journey", "https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/the-nitro-system-journey.html", Year = 2024, Author = "Amazon Web Services", Language = "en")]
public sealed class NitroJourney;
