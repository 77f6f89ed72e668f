namespace Virtualization;

[Reference("Happy 15th Birthday Amazon EC2", "https://aws.amazon.com/blogs/aws/happy-15th-birthday-amazon-ec2/", Year = 2021, Author = "J. Barr (Amazon Web Services)", Language = "en")]
public sealed class AmazonCloudAnniversary;
