namespace Virtualization;

[Reference("Powertools for AWS Lambda: Lambda Managed Instances", "https://docs.aws.amazon.com/powertools/python/develop/lambda-features/managed-instances", Author = "Amazon Web Services", Language = "en")]
public sealed class LambdaManagedInstances;
