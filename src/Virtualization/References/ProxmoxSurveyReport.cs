namespace Virtualization;

[Reference("Tool survey report: Proxmox VE", "https://github.com/aegisfleet/tool-survey-report/blob/7483ac335c0bd5b5483092e8d3e784b7e0eed6b1/_reports/proxmox-ve.md", Year = 2026, Author = "aegisfleet", Language = "en")]
public sealed class ProxmoxSurveyReport;
