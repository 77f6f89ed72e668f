namespace Virtualization;

[Reference("Broadcom closes VMware deal after 18-month saga ending in China", "https://www.business-standard.com/world-news/broadcom-closes-vmware-deal-after-18-month-saga-ending-in-china-report-123112300003_1.html", Year = 2023, Author = "Business Standard (Bloomberg)", Language = "en")]
public sealed class VmwareAcquisitionNews;
