namespace Virtualization;

[Reference("Anatomy of CVE-2019-5736: A runc container escape!", "https://aws.amazon.com/blogs/compute/anatomy-of-cve-2019-5736-a-runc-container-escape/", Year = 2019, Author = "AWS", Language = "en")]
public sealed class RuncEscapeAnatomy;
