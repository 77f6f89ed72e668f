namespace Virtualization;

[Reference("New Linux Vulnerability CVE-2022-0492 Affecting Cgroups: Can Containers Escape?", "https://unit42.paloaltonetworks.com/cve-2022-0492-cgroups/", Year = 2022, Author = "Y. Avrahami", Language = "en")]
public sealed class CgroupsEscapeArticle;
