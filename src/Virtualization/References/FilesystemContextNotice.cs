namespace Virtualization;

[Reference("Ubuntu security: CVE-2022-0185", "https://ubuntu.com/security/CVE-2022-0185", Year = 2022, Author = "Ubuntu", Language = "en")]
public sealed class FilesystemContextNotice;
