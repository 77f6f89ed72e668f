namespace Virtualization;

[Reference("EC2 nested virtualization outside bare metal", "https://dev.classmethod.jp/en/articles/ec2-nested-virtualization-support-non-bare-metal", Year = 2026, Author = "Classmethod", Language = "en")]
public sealed class NitroNestedNews;
