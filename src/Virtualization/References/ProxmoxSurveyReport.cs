namespace Virtualization;

[Reference("Tool survey report: Proxmox VE", "https://github.com/aegisfleet/tool-survey-report/blob/main/_reports/proxmox-ve.md", Year = 2026, Author = "aegisfleet", Language = "en")]
public sealed class ProxmoxSurveyReport;
