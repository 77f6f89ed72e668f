namespace Virtualization;

[Reference("Akamai: attackers and VBS enclaves", "https://www.akamai.com/ko/blog/security-research/virtualized-insecurity-attackers-weaponize-vbs-enclaves", Year = 2025, Author = "Akamai", Language = "en")]
public sealed class AkamaiEnclavesPost;
