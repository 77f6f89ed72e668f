namespace Virtualization;

[Reference("Confidential computing: an AWS perspective", "https://aws.amazon.com/blogs/security/confidential-computing-an-aws-perspective/", Year = 2021, Author = "Amazon Web Services", Language = "en")]
public sealed class NitroConfidentialPost;
