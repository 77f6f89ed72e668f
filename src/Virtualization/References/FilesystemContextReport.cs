namespace Virtualization;

[Reference("oss-security: heap overflow in fs_context.c since 5.1", "https://www.openwall.com/lists/oss-security/2022/01/18/7", Year = 2022, Author = "oss-security", Language = "en")]
public sealed class FilesystemContextReport;
