namespace Virtualization;

[Reference("Encyclopedia.pub: Amazon EC2, history", "https://encyclopedia.pub/entry/history/show/76279", Author = "Encyclopedia.pub", Language = "en")]
public sealed class AmazonCloudHistory;
