namespace Virtualization;

[Reference("Oracle Solaris 10 System Virtualization Essentials: hard partitioning and dynamic domains (copy)", "http://what-when-how.com/Tutorial/topic-605n6r39/Oracle-Solaris-10-System-Virtualization-Essentials-255.html", Year = 2010, Author = "what-when-how.com", Language = "en")]
public sealed class DynamicDomainsBookCopy;
