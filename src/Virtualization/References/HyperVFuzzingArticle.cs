namespace Virtualization;

[Reference("Critical Vulnerability in Hyper-V Allowed Attackers to Exploit Azure", "https://www.akamai.com/blog/security/critical-vulnerability-in-hyper-v-allowed-attackers-to-exploit-azure", Year = 2021, Author = "Akamai", Language = "en")]
public sealed class HyperVFuzzingArticle;
