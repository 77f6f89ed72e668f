namespace Virtualization;

[Reference("VMware’s ESX Server 3i Makes Preemptive Strike", "https://esj.com/articles/2007/10/02/vmwares-esx-server-3i-makes-preemptive-strike.aspx", Year = 2007, Author = "Enterprise Systems Journal", Language = "en")]
public sealed class EsxiAnnouncementArticle;
