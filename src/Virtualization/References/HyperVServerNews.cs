namespace Virtualization;

[Reference("Did you know Windows Server 2022 is out?", "https://www.businessof.tech/2021/09/02/did-you-know-windows-server-2022-is-out/", Year = 2021, Author = "Business of Tech", Language = "en")]
public sealed class HyperVServerNews;
