namespace Virtualization;

[Reference("CVE-2019-5736: runc container breakout (oss-security)", "https://www.openwall.com/lists/oss-security/2019/02/11/2", Year = 2019, Author = "A. Sarai", Language = "en")]
public sealed class RuncOssSecurityPost;
